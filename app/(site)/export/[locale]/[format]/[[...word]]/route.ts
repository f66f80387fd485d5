import { getTranslations } from 'next-intl/server'

import { isLocale } from '@/i18n/locales'
import { roomWord } from '@/i18n/paths'
import { bibtexOf } from '@/lib/citation/bibtex'
import { type ReferenceFormat, referenceTypes, isReferenceFormat } from '@/lib/citation/formats'
import type { CitationItem } from '@/lib/citation/item'
import { risOf } from '@/lib/citation/ris'
import { readListQuery } from '@/lib/list-address'
import { getReference, getReferences } from '@/queries/citations'

type Props = { params: Promise<{ locale: string; format: string; word?: string[] }> }

export const dynamic = 'force-dynamic'

const writers: Record<ReferenceFormat, (items: CitationItem[]) => string> = {
  bib: bibtexOf,
  ris: risOf,
  json: (items) => JSON.stringify(items, null, 2),
}

const nothing = () => new Response(null, { status: 404 })

/** References to one publication or to those of a list, for programs that keep references. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { format, locale, word: [word] = [] } = await params
  if (!isLocale(locale) || !isReferenceFormat(format)) return nothing()
  const t = await getTranslations({ locale, namespace: 'publications' })
  const kindName = (kind: string) => t(`kinds.${kind}` as 'kinds.study')
  const asked = readListQuery(new URL(request.url).search, locale)
  const items = word
    ? await getReference(locale, word, kindName)
    : await getReferences(locale, asked, kindName)
  if (!items) return nothing()
  const name = `${word ?? roomWord('publications', locale)}.${format}`
  return new Response(writers[format](items), {
    headers: {
      'Content-Type': `${referenceTypes[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      ...(word && items[0] ? { Link: `<${items[0].URL}>; rel="describes"` } : {}),
    },
  })
}
