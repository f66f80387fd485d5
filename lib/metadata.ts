import type { Metadata } from 'next'

import { internationalLocale, type Locale, locales } from '@/i18n/locales'

import type { Media, Page } from '@/payload-types'

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
  /** The day it appeared, for what is an article rather than a page of the site. */
  published?: string | undefined
  /** Further `<meta>` elements by their names. */
  tags?: Record<string, string | string[]>
  /** Where it stands in languages that are not those of the site. */
  elsewhere?: Record<string, string>
  /** The title of a sensitive page: tab, history and links name neither its subject nor the organisation. */
  neutralTitle?: string | undefined
}

/** The size of the pictures that are made for links. */
export const pictureSize = { width: 1200, height: 630 } as const

const regions: Partial<Record<Locale, string>> = { en: 'GB' }

/** A language as Open Graph names it, e.g. de_DE. */
const openGraphLocale = (locale: Locale): string =>
  `${locale}_${regions[locale] ?? new Intl.Locale(locale).maximize().region ?? ''}`

/** The picture for links: the largest size of the one that staff chose, or the one that is made. */
function linkPicture(image: Media | undefined, made: string, title: string) {
  const size = image && sizesOf(image).at(-1)
  if (!size) return { url: made, ...pictureSize, alt: title }
  const { height, path, width } = size
  return { url: path, width, ...(height ? { height } : {}), alt: firstText(image.alt) ?? '' }
}

/** Title, description and addresses of a page; paths of `twins` are completed by the layout's base. */
export function metadataOf({
  elsewhere,
  locale,
  meta,
  neutralTitle,
  picture,
  published,
  site,
  tags,
  twins,
  ...about
}: About): Metadata {
  const path = twins[locale]
  const alternates = {
    ...(path ? { canonical: path } : {}),
    languages: {
      ...elsewhere,
      ...twins,
      'x-default': twins[internationalLocale] ?? path ?? `/${locale}`,
    },
  }
  if (neutralTitle)
    return { title: neutralTitle, alternates, openGraph: { title: neutralTitle, type: 'website' } }
  const title = firstText(meta?.title, about.title)
  const description = firstText(meta?.description, about.description)
  const chosen = related(meta?.image)
  const name = site.organisation.shortName ?? ''
  const fullTitle = title ? `${title} · ${name}` : `${name} – ${site.organisation.name ?? ''}`
  return {
    title: fullTitle,
    ...(description ? { description } : {}),
    alternates,
    openGraph: {
      title: title ?? name,
      ...(description ? { description } : {}),
      ...(path ? { url: path } : {}),
      locale: openGraphLocale(locale),
      alternateLocale: locales
        .filter((each) => each !== locale && twins[each])
        .map(openGraphLocale),
      siteName: name,
      ...(published ? { type: 'article', publishedTime: published } : { type: 'website' }),
      images: [linkPicture(chosen, picture ?? `/og/${locale}`, fullTitle)],
    },
    ...(tags ? { other: tags } : {}),
    twitter: { card: 'summary_large_image' },
  }
}
