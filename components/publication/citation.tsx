import { useLocale, useTranslations } from 'next-intl'

import { referenceFormats } from '@/lib/citation/formats'
import type { CitationItem, CitedName } from '@/lib/citation/item'
import { doiLink } from '@/lib/identifiers'
import { exportPath } from '@/lib/urls'

const nameOf = (name: CitedName): string => {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : name.family
}

const namesOf = (names: CitedName[] | undefined) => names?.map(nameOf).join('; ') ?? ''

/** Parts of a sentence, each with its full stop. */
const sentences = (parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : [])).join(' ')

/** A publication as texts cite it: names and year, title, edition, series, place and publisher, where it stands. */
function useCitation(item: CitationItem): string {
  const t = useTranslations('publications')
  const { DOI: doi, ISBN: isbn, URL: url, author = [], editor = [], edition, publisher } = item
  const editors =
    editor.length > 0 ? t('citation.editors', { names: namesOf(editor), count: editor.length }) : ''
  const [year] = item.issued['date-parts'][0]
  const who = author.length > 0 ? namesOf(author) : editors || publisher
  const number = item['collection-number']
  const series = [item['collection-title'], number ? t('number', { number }) : ''].filter(Boolean)
  const head = sentences([
    `${who ?? ''} (${(year ?? '').toString()}): ${item.title}`,
    item.genre,
    author.length > 0 && editor.length > 0
      ? t('citation.editedBy', { names: namesOf(editor) })
      : undefined,
    edition ? t('editionNumber', { edition: Number(edition) }) : undefined,
    series.join(', '),
    [item['publisher-place'], who === publisher ? undefined : publisher].filter(Boolean).join(': '),
    isbn ? `ISBN ${isbn}` : undefined,
  ])
  // A full stop would become part of the address.
  return `${head} ${doi ? doiLink(doi) : url}`
}

/** The references to a publication as files for other programs; `path` is the page that they stand beside. */
export function ExportLinks({ path }: { path: string }) {
  const t = useTranslations('publications')
  return (
    <ul className="exports" role="list">
      {referenceFormats.map((format) => (
        <li key={format}>
          <a href={exportPath(path, format)} download>
            {t(`citation.formats.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

type Props = { item: CitationItem; path: string }

/** How to cite a publication: a text to copy, and files for programs that keep references. */
export function Citation({ item, path }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const text = useCitation(item)
  return (
    <section className="section" aria-labelledby="citation">
      <h2 id="citation">{t('citation.title')}</h2>
      <textarea
        className="citation"
        aria-labelledby="citation"
        defaultValue={text}
        lang={locale}
        rows={4}
        readOnly
      />
      <p>{t('citation.hint')}</p>
      <ExportLinks path={path} />
    </section>
  )
}
