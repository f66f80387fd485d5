import { useLocale, useTranslations } from 'next-intl'

import { dayInWords } from '@/lib/dates'
import type { SearchHit, SearchPiece } from '@/lib/search-views'

const Pieces = ({ pieces }: { pieces: SearchPiece[] }) =>
  pieces.map(({ isHit, text }, index) =>
    isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )

type Props = {
  hits: SearchHit[]
  kindOf: (kind: string) => string
  /** The number of the first hit of this page. */
  first: number
}

/** What was found: kind and date, title, the sentence with the hits, and the page of a PDF that it stands on. */
export function Hits({ first, hits, kindOf }: Props) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <ol className="publications hits" role="list" start={first}>
      {hits.map(({ collection, date, excerpt, id, kind, path, pdf, title }) => (
        <li key={`${collection}:${id}`}>
          <p className="over">
            {kindOf(kind)}
            {date ? (
              <>
                {' · '}
                <time dateTime={date.slice(0, 10)}>{dayInWords(date, locale)}</time>
              </>
            ) : null}
          </p>
          <h3>
            <a href={path}>
              <Pieces pieces={title} />
            </a>
          </h3>
          {excerpt.length > 0 ? (
            <p className="excerpt">
              <Pieces pieces={excerpt} />
            </p>
          ) : null}
          {pdf ? (
            <p className="hit-page">
              <a
                href={`${pdf.url}#page=${pdf.page.toString()}`}
                aria-label={t('pdfPageOf', {
                  title: title.map(({ text }) => text).join(''),
                  page: pdf.page,
                })}
              >
                {t('pdfPage', { page: pdf.page })}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
