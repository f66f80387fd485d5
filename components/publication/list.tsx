import { useLocale, useTranslations } from 'next-intl'

import { dayInWords } from '@/lib/dates'
import { publicPath } from '@/lib/urls'
import type { Listed } from '@/lib/views'
import type { Publication } from '@/payload-types'

import { Cover } from './cover'

type Props = {
  publications: Listed[]
  level: 2 | 3
  /** Side by side under their covers, without summaries. */
  isShelf?: boolean
}

/** The day a publication appeared, or its year when no more is known. */
export function PublicationDate({
  date,
  dateIsYearOnly,
}: Pick<Publication, 'date' | 'dateIsYearOnly'>) {
  const locale = useLocale()
  const shown = dateIsYearOnly ? date.slice(0, 4) : dayInWords(date, locale)
  return <time dateTime={dateIsYearOnly ? date.slice(0, 4) : date.slice(0, 10)}>{shown}</time>
}

/** Publications with their covers: kind and date, title, summary. */
export function PublicationList({ isShelf = false, level, publications }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const Heading = `h${level}` as const
  if (publications.length === 0) return null
  return (
    <ul className={isShelf ? 'publications shelf' : 'publications'} role="list">
      {publications.map((publication) => {
        const { edition, id, kind, subtitle, summary, title } = publication
        return (
          <li key={id}>
            <Cover kind={kind} title={title} />
            <div>
              <p className="over">
                {t(`kinds.${kind}`)} · <PublicationDate {...publication} />
                {edition ? ` · ${t('editionNumber', { edition })}` : null}
              </p>
              <Heading>
                <a href={publicPath('publications', publication, locale)}>{title}</a>
              </Heading>
              {subtitle && !isShelf ? <p className="subtitle">{subtitle}</p> : null}
              {summary && !isShelf ? <p>{summary}</p> : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
