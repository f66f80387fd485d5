import './search.css'

import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'

import { PageHead } from '@/components/page-head'
import { SearchForm } from '@/components/search/form'
import { type Locale, locales } from '@/i18n/locales'
import { pageIn } from '@/lib/list-address'
import { readSearchQuery, searchAddress } from '@/lib/search-address'
import { homePath } from '@/lib/urls'
import { findOnSite } from '@/queries/search/find'
import { getSite } from '@/queries/site'
import { topicNamed, topicWords } from '@/queries/topics'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'
import { Results } from './results'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const size = 10

/** What somebody looked for stands in no title: titles are kept by browsers and shown on screens. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerIn(params)
  const [t, { organisation }] = await Promise.all([getTranslations('search'), getSite(reader)])
  return {
    title: `${t('title')} · ${organisation.shortName ?? ''}`,
    robots: { index: false },
  }
}

async function askedIn(searchParams: Props['searchParams'], locale: Locale) {
  const given = Object.entries(await searchParams).map(([name, value]) => [
    name,
    String(Array.isArray(value) ? value[0] : value),
  ])
  return readSearchQuery(new URLSearchParams(given).toString(), locale)
}

export default async function SearchPage({ params, searchParams }: Props) {
  const reader = await readerIn(params)
  const { locale } = reader
  const asked = await askedIn(searchParams, locale)
  const [t, words] = await Promise.all([getTranslations('search'), getTranslations('site')])
  const topic = asked.topic ? await topicNamed(asked.topic, reader) : undefined
  const { kind, language, sort, words: question, year } = asked
  const filters = {
    ...(kind ? { kind } : {}),
    ...(language ? { language } : {}),
    ...(year ? { year } : {}),
    ...(topic ? { topic } : {}),
  }
  const page = pageIn(asked) ?? 1
  const found = question
    ? await findOnSite({ locale, words: question, filters, sort, page, size })
    : undefined
  const twins = Object.fromEntries(
    locales.map((each) => [each, searchAddress({ words: question }, each)]),
  )
  return (
    <SiteFrame reader={reader} twins={twins}>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        drawing="search"
        crumbs={[{ label: words('home'), href: homePath(locale) }]}
      />
      <SearchForm className="search-form" id="q" words={question} />
      {found ? (
        <Results
          reader={reader}
          found={found}
          asked={{ words: question, sort, filters, page }}
          size={size}
          topicWord={await topicWords(locale)}
        />
      ) : (
        <p className="search-hint">{t('hint')}</p>
      )}
    </SiteFrame>
  )
}
