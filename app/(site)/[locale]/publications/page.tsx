import '@/components/publication/citation.css'

import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'

import { PageHead } from '@/components/page-head'
import { ExportLinks } from '@/components/publication/citation'
import { FeedLinks } from '@/components/publication/feeds'
import { PublicationFilters } from '@/components/publication/filters'
import { PublicationList } from '@/components/publication/list'
import { Pagination } from '@/components/publication/pagination'
import { facets } from '@/lib/facets'
import { languageName } from '@/lib/language-name'
import { listQuery, readListQuery } from '@/lib/list-address'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { mostExported } from '@/queries/citations'
import { getPublicationList, listTwins } from '@/queries/publication-list'
import { getFacetRows, pageSize } from '@/queries/publications'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'
import { getTopics } from '@/queries/topics'
import { markMadeUp } from '@/server/response'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

// Metadata and page ask for the same list.
const listOf = cache(async (reader: Reader, query: string) => {
  const list = await getPublicationList(reader, readListQuery(query, reader.locale))
  const topics = await getTopics(reader)
  const labels = {
    kind: await getTranslations('publications').then(
      (t) => (value: string) => t(`kinds.${value}` as 'kinds.study'),
    ),
    topic: (value: string) => topics.get(value)?.title ?? '',
    year: (value: string) => value,
    language: (value: string) => languageName(value, reader.locale),
  }
  return { reader, list, labels, topics }
})

async function listIn(params: Props['params'], searchParams: Props['searchParams']) {
  const given = Object.entries(await searchParams).map(([name, value]) => [name, String(value)])
  return listOf(await readerIn(params), new URLSearchParams(given).toString())
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { labels, list, reader } = await listIn(params, searchParams)
  const [t, site] = await Promise.all([getTranslations('publications'), getSite(reader)])
  const { filters, hasUnknown, page, path } = list
  const chosen = facets.flatMap((facet) => {
    const value = filters[facet]
    return value ? [labels[facet](value)] : []
  })
  const title = [
    [t('title'), chosen.join(', ')].filter(Boolean).join(': '),
    page > 1 ? t('page', { page }) : '',
  ]
  const about = { title: title.filter(Boolean).join(' · '), description: t('lead'), site }
  const { locale } = reader
  // A selection is no page of its own to search engines: they would read the same publications many times.
  if (chosen.length > 0 || hasUnknown) {
    const { alternates: _, ...metadata } = metadataOf({ ...about, locale, twins: {} })
    return { ...metadata, alternates: { canonical: path }, robots: { index: false } }
  }
  return metadataOf({ ...about, locale, twins: await listTwins(list, true) })
}

export default async function PublicationsPage({ params, searchParams }: Props) {
  const { labels, list, reader, topics } = await listIn(params, searchParams)
  if (list.isMoved) permanentRedirect(list.path)
  if (list.hasUnknown) markMadeUp()
  const { filters, hasUnknown, page, publications, total } = list
  const { locale } = reader
  const [t, words, rows, twins] = await Promise.all([
    getTranslations('publications'),
    getTranslations('site'),
    getFacetRows(reader),
    listTwins(list),
  ])
  const topicWord = (id: string) => topics.get(id)?.slug ?? id
  const plain = roomPath('publications', locale)
  const to = (chosen: typeof filters, number?: number) =>
    `${plain}${listQuery(chosen, { locale, topicWord, ...(number ? { page: number } : {}) })}`
  const { kind, topic } = filters
  const feed = { ...(kind ? { kind } : {}), ...(topic ? { topic: topicWord(topic) } : {}) }
  const feedName = [kind ? labels.kind(kind) : '', topic ? labels.topic(topic) : '']
    .filter(Boolean)
    .join(', ')
  const crumbs = [{ label: words('home'), href: homePath(locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: t('title'), href: plain }]}
    >
      <PageHead title={t('title')} lead={t('lead')} crumbs={crumbs} drawing="documents" />
      {hasUnknown ? (
        <div className="callout" role="note">
          <p>{t('unknown')}</p>
        </div>
      ) : null}
      <div className="with-filters">
        <PublicationFilters rows={rows} filters={filters} labels={labels} to={to} />
        <section aria-labelledby="found">
          <h2 id="found" className="found">
            {t('count', { count: total })}
          </h2>
          <PublicationList publications={publications} level={3} />
          <Pagination
            page={page}
            totalPages={Math.ceil(total / pageSize)}
            to={(number) => to(filters, number)}
          />
          {total > 0 && total <= mostExported ? (
            <>
              <p>{t('citation.list')}</p>
              <ExportLinks path={to(filters)} />
            </>
          ) : null}
          <FeedLinks query={feed} of={feedName} />
        </section>
      </div>
    </SiteFrame>
  )
}
