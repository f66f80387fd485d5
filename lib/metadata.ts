import type { Metadata } from 'next'

import { defaultLocale, type Locale } from '@/i18n/locales'

import type { Page } from '@/payload-types'

import { firstText } from './first-text'
import { sizesOf } from './image-sizes'
import { related } from './related'
import type { Site, Twins } from './views'

type About = {
  title?: string | null | undefined
  description?: string | null | undefined
  locale: Locale
  twins: Twins
  site: Site
  /** What staff wrote for search engines and for links to the page. */
  meta?: Page['meta']
  /** The picture that is made for the page, unless staff chose one. */
  picture?: string | undefined
}

/** Title, description and addresses of a page; paths of `twins` are completed by the layout's base. */
export function metadataOf({ locale, meta, picture, site, twins, ...about }: About): Metadata {
  const title = firstText(meta?.title, about.title)
  const description = firstText(meta?.description, about.description)
  const chosen = related(meta?.image)
  const name = site.organisation.shortName ?? ''
  const path = twins[locale]
  const fullTitle = title ? `${title} · ${name}` : `${name} – ${site.organisation.name ?? ''}`
  return {
    title: fullTitle,
    ...(description ? { description } : {}),
    alternates: {
      ...(path ? { canonical: path } : {}),
      languages: { ...twins, 'x-default': twins[defaultLocale] ?? path ?? `/${locale}` },
    },
    openGraph: {
      title: title ?? name,
      ...(description ? { description } : {}),
      ...(path ? { url: path } : {}),
      locale,
      siteName: name,
      type: 'website',
      images: [(chosen && sizesOf(chosen).at(-1)?.path) ?? picture ?? `/og/${locale}`],
    },
    twitter: { card: 'summary_large_image' },
  }
}
