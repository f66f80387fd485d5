import type { Metadata } from 'next'

import { defaultLocale, type Locale } from '@/i18n/locales'

import type { Site, Twins } from './views'

type About = {
  title?: string | null | undefined
  description?: string | null | undefined
  locale: Locale
  twins: Twins
  site: Site
  picture?: string | undefined
}

/** Title, description and addresses of a page; paths of `twins` are completed by the layout's base. */
export function metadataOf({ description, locale, picture, site, title, twins }: About): Metadata {
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
      images: [picture ?? `/og/${locale}`],
    },
    twitter: { card: 'summary_large_image' },
  }
}
