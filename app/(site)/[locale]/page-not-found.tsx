import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { HelpBox } from '@/components/help/box'
import { PageHead } from '@/components/page-head'
import { SearchForm } from '@/components/search/form'
import { homePath } from '@/lib/urls'
import { type Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'
import { setStatus } from '@/server/response'

import { SiteFrame } from './site-frame'

export async function nowhereMetadata(reader: Reader): Promise<Metadata> {
  const [t, { organisation }] = await Promise.all([getTranslations('errors'), getSite(reader)])
  return {
    title: `${t('notFound')} · ${organisation.shortName ?? ''}`,
    robots: { index: false },
  }
}

/** The page of an address that leads nowhere, with status 404 and, unlike Next's own, without scripts. */
export async function NotFound({ reader }: { reader: Reader }) {
  setStatus(404)
  const { locale } = reader
  const [t, parts, site] = await Promise.all([
    getTranslations('errors'),
    getTranslations('rooms'),
    getSite(reader),
  ])
  return (
    <SiteFrame reader={reader} twins={{}} isThere={false}>
      <PageHead title={t('notFound')} lead={t('notFoundText')} drawing="lost" />
      <SearchForm className="search-form" id="q" />
      <p>
        <a className="button" href={homePath(locale)}>
          {t('toHome')}
        </a>
      </p>
      <section className="section" aria-labelledby="parts">
        <h2 id="parts">{t('parts')}</h2>
        <ul className="listing" role="list">
          {site.header.map((entry) => (
            <li key={entry.href}>
              <a href={entry.href}>{'room' in entry ? parts(entry.room) : entry.label}</a>
            </li>
          ))}
        </ul>
      </section>
      <HelpBox contacts={site.help} />
    </SiteFrame>
  )
}
