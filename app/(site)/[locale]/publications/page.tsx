import { getTranslations } from 'next-intl/server'

import { PageHead } from '@/components/page-head'
import { Filters } from '@/components/publication/filters'
import { PublicationList } from '@/components/publication/list'
import { Pagination } from '@/components/publication/pagination'
import { facets, filterQuery, type Filters as Chosen } from '@/lib/facets'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getFocusAreas } from '@/queries/focus-areas'
import { getFacetRows, getPublications, pageSize } from '@/queries/publications'
import { everywhere, getSite } from '@/queries/site'

import { Nowhere, nowhereMetadata } from '../nowhere'
import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const filtersOf = (query: Query): Chosen =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const value = query[facet]
      return typeof value === 'string' && value ? [[facet, value]] : []
    }),
  )

/** The number of the page that is asked for; undefined for anything but a whole number from 1 on. */
const pageOf = ({ page = '1' }: Query): number | undefined =>
  typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : undefined

const twinsFor = (filters: Chosen, page: number) =>
  everywhere((locale) => `${roomPath('publications', locale)}${filterQuery(filters, page)}`)

export async function generateMetadata({ params, searchParams }: Props) {
  const reader = await readerIn(params)
  const query = await searchParams
  const [t, site] = await Promise.all([getTranslations('publications'), getSite(reader)])
  const page = pageOf(query)
  if (!page) return nowhereMetadata()
  const twins = twinsFor(filtersOf(query), page)
  const title = page > 1 ? `${t('title')} · ${t('page', { page })}` : t('title')
  return metadataOf({ title, description: t('lead'), locale: reader.locale, site, twins })
}

export default async function PublicationsPage({ params, searchParams }: Props) {
  const reader = await readerIn(params)
  const query = await searchParams
  const filters = filtersOf(query)
  const page = pageOf(query)
  if (!page) return <Nowhere reader={reader} />
  const path = roomPath('publications', reader.locale)
  const [t, words, rows, areas, { publications, total }] = await Promise.all([
    getTranslations('publications'),
    getTranslations('site'),
    getFacetRows(reader),
    getFocusAreas(reader),
    getPublications(reader, filters, page),
  ])
  if (page > 1 && publications.length === 0) return <Nowhere reader={reader} />
  const topics = Object.fromEntries(
    areas.flatMap((area) => [area, ...area.topics]).map(({ id, title }) => [id, title ?? '']),
  )
  return (
    <SiteFrame reader={reader} twins={twinsFor(filters, page)}>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: words('home'), href: homePath(reader.locale) }]}
      />
      <div className="with-filters">
        <Filters rows={rows} filters={filters} topics={topics} path={path} />
        <section aria-labelledby="found">
          <h2 id="found" className="found">
            {t('count', { count: total })}
          </h2>
          <PublicationList publications={publications} level={3} />
          <Pagination
            page={page}
            totalPages={Math.ceil(total / pageSize)}
            filters={filters}
            path={path}
          />
        </section>
      </div>
    </SiteFrame>
  )
}
