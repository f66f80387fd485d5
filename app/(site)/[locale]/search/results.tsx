import { getTranslations } from 'next-intl/server'

import { Pagination } from '@/components/publication/pagination'
import { SearchFilters } from '@/components/search/filters'
import { Hits } from '@/components/search/hits'
import { publicationKinds } from '@/lib/list-address'
import type { Filters } from '@/lib/facets'
import { languageName } from '@/lib/language-name'
import { searchAddress, siteKinds, type Sort } from '@/lib/search-address'
import type { SearchResult } from '@/lib/search-views'
import type { Reader } from '@/queries/reader'
import { getTopics } from '@/queries/topics'

import { Nothing } from './nothing'

type Props = {
  reader: Reader
  found: SearchResult
  asked: { words: string; sort: Sort; filters: Filters; page: number }
  /** Hits on a page. */
  size: number
  topicWord: (id: string) => string
}

const sorts: Sort[] = ['relevance', 'date']

/** What was found, with the ways to see less of it. */
export async function Results({ asked, found, reader, size, topicWord }: Props) {
  const { locale } = reader
  const { filters, page, sort, words } = asked
  const { hits, isPartial, meant, rows, total } = found
  const [t, publications, topics] = await Promise.all([
    getTranslations('search'),
    getTranslations('publications'),
    getTopics(reader),
  ])
  const kindOf = (value: string) => {
    const kind = publicationKinds.find((each) => each === value)
    if (kind) return publications(`kinds.${kind}`)
    const other = siteKinds.find((each) => each === value)
    return other ? t(`kinds.${other}`) : ''
  }
  const to = (chosen: Filters, more: { page?: number; sort?: Sort } = {}) => {
    const { topic, ...others } = chosen
    return searchAddress(
      {
        words,
        sort: more.sort ?? sort,
        ...others,
        ...(topic ? { topic: topicWord(topic) } : {}),
        ...(more.page ? { page: more.page.toString() } : {}),
      },
      locale,
    )
  }
  const labels = {
    kind: kindOf,
    topic: (value: string) => topics.get(value)?.title ?? '',
    year: (value: string) => value,
    language: (value: string) => languageName(value, locale),
  }
  return (
    <div className="with-filters">
      {rows.length > 0 ? (
        <SearchFilters rows={rows} filters={filters} labels={labels} to={to} />
      ) : null}
      <section aria-labelledby="found">
        {meant && !meant.isUsed ? (
          <p>
            {t.rich('meant', {
              words: meant.words,
              link: (chunks) => (
                <a href={searchAddress({ words: meant.words }, locale)}>{chunks}</a>
              ),
            })}
          </p>
        ) : null}
        {meant?.isUsed && total > 0 ? (
          <p>{t('usedInstead', { words, meant: meant.words })}</p>
        ) : null}
        {isPartial ? <p>{t('partial')}</p> : null}
        <h2 id="found" className="found">
          {t('countFor', { count: total, words: meant?.isUsed && total > 0 ? meant.words : words })}
        </h2>
        {total > 1 ? (
          <p className="sorts">
            {t('sortLabel')}{' '}
            {sorts.map((each) => (
              <a
                key={each}
                href={to(filters, { sort: each })}
                aria-current={each === sort ? 'true' : undefined}
              >
                {t(`sort.${each}`)}
              </a>
            ))}
          </p>
        ) : null}
        {hits.length > 0 ? (
          <Hits hits={hits} kindOf={kindOf} first={(page - 1) * size + 1} />
        ) : (
          <Nothing reader={reader} words={words} />
        )}
        <Pagination
          page={page}
          totalPages={Math.ceil(total / size)}
          to={(number) => to(filters, { page: number })}
        />
      </section>
    </div>
  )
}
