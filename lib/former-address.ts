import { type Locale, locales } from '@/i18n/locales'

import { hasPages, isLinked, publicPath } from './urls'

/** A document as the database holds it: the slug and the status of each language. */
export type StoredDocument = {
  id: string
  slug?: Partial<Record<Locale, string | null>> | null
}

/** The paths at which visitors find a document that is published in these languages. */
export function publicPathsOf(
  collection: string,
  doc: StoredDocument | null | undefined,
  published: readonly string[],
): Partial<Record<Locale, string>> {
  if (!doc || !isLinked(collection) || !hasPages(collection)) return {}
  return Object.fromEntries(
    locales
      .filter((locale) => published.includes(locale))
      .map((locale) => [
        locale,
        publicPath(collection, { id: doc.id, slug: doc.slug?.[locale] }, locale),
      ]),
  )
}

/** Which paths a change took from a document, by their language, and which it gave to it. */
export function movedPaths(
  before: Partial<Record<Locale, string>>,
  after: Partial<Record<Locale, string>>,
): { left: { locale: Locale; path: string }[]; taken: string[] } {
  const isNew = (locale: Locale) => before[locale] !== after[locale]
  const changed = locales.filter(isNew)
  return {
    left: changed.flatMap((locale) => {
      const path = before[locale]
      return path ? [{ locale, path }] : []
    }),
    taken: changed.flatMap((locale) => after[locale] ?? []),
  }
}
