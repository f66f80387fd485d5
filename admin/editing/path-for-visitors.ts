import { isLocale } from '@/i18n/locales'
import { homePath, isLinked, publicPath, roomPath } from '@/lib/urls'

import type { Values } from './values'

type Form = {
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
  locale: string
}

/** The path at which visitors read what this form holds; null for what has no page. */
export function pathForVisitors(
  { collectionSlug = '', globalSlug, locale }: Form,
  { id, slug }: Values,
): string | null {
  if (!isLocale(locale)) return null
  if (globalSlug === 'help') return roomPath('help', locale)
  // The other site parts stand on every page.
  if (globalSlug) return homePath(locale)
  if (!isLinked(collectionSlug) || typeof id !== 'string') return null
  return publicPath(collectionSlug, { id, slug: typeof slug === 'string' ? slug : null }, locale)
}
