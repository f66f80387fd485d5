import { getTranslations } from 'next-intl/server'

import { isLocale, type Locale } from '@/i18n/locales'
import { roomWord } from '@/i18n/paths'
import { bibtexOf } from '@/lib/citation/bibtex'
import { type ReferenceFormat, referenceTypes, isReferenceFormat } from '@/lib/citation/formats'
import type { CitationItem } from '@/lib/citation/item'
import { risOf } from '@/lib/citation/ris'
import { readListQuery } from '@/lib/list-address'
import { exportPath, publicPath } from '@/lib/urls'
import { getReference, getReferences } from '@/queries/citations'
import { formerAddress } from '@/queries/former-addresses'

type Props = { params: Promise<{ locale: string; format: string; word?: string[] }> }

export const dynamic = 'force-dynamic'

const writers: Record<ReferenceFormat, (items: CitationItem[]) => string> = {
  bib: bibtexOf,
  ris: risOf,
  json: (items) => JSON.stringify(items, null, 2),
}

const nothing = (status = 404) => new Response(null, { status })

/** A publication that has moved or is gone takes its references along. */
async function former(locale: Locale, word: string, format: ReferenceFormat): Promise<Response> {
  const target = await formerAddress(publicPath('publications', { id: word }, locale))
  if (!target) return nothing()
  if ('gone' in target) return nothing(410)
  return new Response(null, {
    status: 308,
    headers: { Location: exportPath(target.moved, format) },
  })
}

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
  if (!items) return word ? former(locale, word, format) : nothing()
  const name = `${word ?? roomWord('publications', locale)}.${format}`
  return new Response(writers[format](items), {
    headers: {
      'Content-Type': `${referenceTypes[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      ...(word && items[0] ? { Link: `<${items[0].URL}>; rel="describes"` } : {}),
    },
  })
}
