import type { APIRequestContext } from '@playwright/test'

import { seedText } from '@/seed/rich-text'
import type { DocumentPage } from '@/translation/api'

type Site = { request: APIRequestContext; baseURL: string | undefined }

/** A German page with this many paragraphs, "Absatz Nummer 1." and so on. */
export async function makeLongPage({ baseURL, request }: Site, paragraphs: number) {
  const texts = Array.from({ length: paragraphs }, (_, at) => `Absatz Nummer ${at + 1}.`)
  const response = await request.post('/api/pages?locale=de&depth=0', {
    data: { title: 'Langer Text', body: seedText(texts, () => ''), _status: 'published' },
    headers: { origin: baseURL ?? '' },
  })
  const { doc } = (await response.json()) as { doc: { id: string } }
  return doc.id
}

/** The units of the page as the desk knows them. */
export async function longPageItems({ baseURL, request }: Site, id: string) {
  const response = await request.get(
    `/api/translations/document?origin=pages&document=${id}&locale=en`,
    { headers: { origin: baseURL ?? '' } },
  )
  return ((await response.json()) as DocumentPage).items
}

/** Imports a translation of each paragraph, of which the account is the translator. */
export async function translateParagraphs(
  site: Site,
  id: string,
  state: 'draft' | 'review',
): Promise<void> {
  const units = (await longPageItems(site, id))
    .filter(({ unit }) => unit.source.text.startsWith('Absatz'))
    .map(({ unit: { id: unit, source } }) => {
      const target = source.text.replace('Absatz Nummer', 'Paragraph number')
      return { id: unit, source: source.text, target, state }
    })
  const file = { format: 'leitbild-translations', version: 1, from: 'de', to: 'en', units }
  await site.request.post('/api/translations/import', {
    data: Buffer.from(JSON.stringify(file)),
    headers: { origin: site.baseURL ?? '', 'content-type': 'application/octet-stream' },
  })
}
