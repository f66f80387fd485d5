import { useLocale, useTranslations } from 'next-intl'

import { feedPath } from '@/lib/address'
import { feedFormats, feedTypes } from '@/lib/feed/formats'
import type { ListQuery } from '@/lib/list-address'

const names = { xml: 'Atom', json: 'JSON Feed' } as const

type Props = {
  /** The kind or topic that the feed is about. */
  query?: ListQuery
  /** What it is called, for readers of feeds. */
  of?: string
}

/** Leads readers of feeds to what was published last; React moves these elements into the head. */
export function FeedDiscovery({ of, query = {} }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const title = [t('feed.title'), of].filter(Boolean).join(': ')
  return feedFormats.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={feedTypes[format]}
      title={`${title} (${names[format]})`}
      href={feedPath(locale, format, query)}
    />
  ))
}

/** The feeds of a list as links that people can copy. */
export function FeedLinks({ of, query = {} }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  return (
    <>
      <FeedDiscovery query={query} {...(of ? { of } : {})} />
      <p>{t('feed.follow')}</p>
      <ul className="exports" role="list">
        {feedFormats.map((format) => (
          <li key={format}>
            <a href={feedPath(locale, format, query)} type={feedTypes[format]}>
              {names[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
