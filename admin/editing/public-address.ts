import { isLocale } from '@/i18n/locales'
import { homePath, isLinked, publicPath } from '@/lib/urls'

import type { Values } from './values'

type Form = { collectionSlug?: string; globalSlug?: string; locale: string }

/** Where visitors read what this form holds; null for what has no page. */
export function publicAddress(
  { collectionSlug = '', globalSlug, locale }: Form,
  { id, slug }: Values,
): string | null {
  if (!isLocale(locale)) return null
  const { origin } = window.location
  if (globalSlug === 'home') return origin + homePath(locale)
  if (!isLinked(collectionSlug) || typeof id !== 'string') return null
  const word = typeof slug === 'string' ? slug : null
  return origin + publicPath(collectionSlug, { id, slug: word }, locale)
}
