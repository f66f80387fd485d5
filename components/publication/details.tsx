import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { doiLink, isbnInParts, issnInParts } from '@/lib/identifiers'
import { relatedAll } from '@/lib/related'
import { TopicList } from '@/components/area-list'
import { Licence } from '@/components/licence'
import type { Publication } from '@/payload-types'

import { PublicationDate } from './list'

/** What is needed to cite and to find a publication. */
export function Details({ publication }: { publication: Publication }) {
  const t = useTranslations('publications')
  const format = useFormatter()
  const { authors, doi, edition, editors, isbn, issn, keywords, kind, licence } = publication
  const { number, place, publisher, series } = publication
  const topics = relatedAll(publication.topics).filter(({ title }) => title)
  const people = (names: string[] | null | undefined) => (names?.length ? format.list(names) : null)
  const rows: [string, ReactNode][] = [
    [t('kind'), t(`kinds.${kind}`)],
    [t('date'), <PublicationDate key="date" {...publication} />],
    [t('authors'), people(authors)],
    [t('editors'), people(editors)],
    [t('series'), [series, number ? t('number', { number }) : ''].filter(Boolean).join(', ')],
    [t('edition'), edition ? t('editionNumber', { edition }) : null],
    [t('publisher'), [publisher, place].filter(Boolean).join(', ')],
    ['ISBN', isbn ? isbnInParts(isbn) : null],
    ['ISSN', issn ? issnInParts(issn) : null],
    [
      'DOI',
      doi ? (
        <a key="doi" href={doiLink(doi)} rel="noreferrer external">
          {doi}
        </a>
      ) : null,
    ],
    [t('licence'), licence ? <Licence key="l" code={licence} /> : null],
    [t('topics'), topics.length > 0 ? <TopicList key="t" topics={topics} /> : null],
    [t('keywords'), keywords?.join(', ')],
  ]
  return (
    <dl className="details">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
