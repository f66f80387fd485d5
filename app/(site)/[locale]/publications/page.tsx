import { getTranslations } from 'next-intl/server'

import { PageHead } from '@/components/page-head'
import { Filters } from '@/components/publication/filters'
import { PublicationList } from '@/components/publication/list'
import { Pagination } from '@/components/publication/pagination'
import { locales } from '@/i18n/locales'
import { askedIn, filterQuery, type Filters as Chosen } from '@/lib/facets'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getFocusAreas } from '@/queries/focus-areas'
import { getFacetRows, getPublications, hasList, pageSize } from '@/queries/publications'
import type { Reader } from '@/queries/reader'
import { everywhere, getSite } from '@/queries/site'

import { Nowhere, nowhereMetadata } from '../nowhere'
import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

/** Where the same list stands in each language; a page past the end of a shorter list is none. */
async function twinsFor({ user }: Reader, filters: Chosen, page: number) {
  const all = everywhere(
    (locale) => `${roomPath('publications', locale)}${filterQuery(filters, page)}`,
  )
  if (user) return all
  const has = await Promise.all(locales.map((locale) => hasList(locale, filters, page)))
  return Object.fromEntries(Object.entries(all).filter((_, index) => has[index]))
}

export async function generateMetadata({ params, searchParams }: Props) {
  const reader = await readerIn(params)
  const query = await searchParams
  const [t, site] = await Promise.all([getTranslations('publications'), getSite(reader)])
  const { filters, page } = askedIn(query)
  if (!page) return nowhereMetadata()
  const twins = await twinsFor(reader, filters, page)
  if (!twins[reader.locale]) return nowhereMetadata()
  const title = page > 1 ? `${t('title')} · ${t('page', { page })}` : t('title')
  return metadataOf({ title, description: t('lead'), locale: reader.locale, site, twins })
}

export default async function PublicationsPage({ params, searchParams }: Props) {
  const reader = await readerIn(params)
  const query = await searchParams
  const { filters, page } = askedIn(query)
  if (!page) return <Nowhere reader={reader} />
  const path = roomPath('publications', reader.locale)
  const [t, words, rows, areas, twins, { publications, total }] = await Promise.all([
    getTranslations('publications'),
    getTranslations('site'),
    getFacetRows(reader),
    getFocusAreas(reader),
    twinsFor(reader, filters, page),
    getPublications(reader, filters, page),
  ])
  if (!twins[reader.locale] || (page > 1 && publications.length === 0))
    return <Nowhere reader={reader} />
  const topics = Object.fromEntries(
    areas.flatMap((area) => [area, ...area.topics]).map(({ id, title }) => [id, title ?? '']),
  )
  return (
    <SiteFrame reader={reader} twins={twins}>
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
