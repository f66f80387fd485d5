import type { Access, CollectionBeforeReadHook, Where } from 'payload'

import { locales } from '@/i18n/locales'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const codes: readonly string[] = locales
const isLocaleMap = (value: Json) => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => codes.includes(key))
}

/** The same value without the locales that are not in `kept`, at any depth. */
export function keepLocales(value: unknown, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => keepLocales(item, kept))
  if (!isObject(value)) return value
  const shown = isLocaleMap(value)
    ? Object.entries(value).filter(([key]) => kept.includes(key))
    : Object.entries(value)
  return Object.fromEntries(shown.map(([key, item]) => [key, keepLocales(item, kept)]))
}

/** The document as it is in one language: each value per locale gives way to the one of `locale`. */
export function keepLocale(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => keepLocale(item, locale))
  if (!isObject(value)) return value
  if (isLocaleMap(value)) return value[locale]
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, keepLocale(item, locale)]),
  )
}

const isPublished = { equals: 'published' }

/** MongoDB finds no status without its language, so a question for all of them names each. */
const publishedIn = (locale: string | null | undefined): Where =>
  locale === 'all'
    ? { or: locales.map((each) => ({ [`_status.${each}`]: isPublished })) }
    : { _status: isPublished }

/**
 * The rule for content: staff read all of it, others what is published and not in the trash. A document with a language
 * of its own has one status.
 */
export const readsPublished =
  (hasStatusPerLanguage: boolean): Access =>
  ({ req }) => {
    if (req.user) return true
    const status = hasStatusPerLanguage ? publishedIn(req.locale) : { _status: isPublished }
    return { and: [status, { deletedAt: { exists: false } }] }
  }

/**
 * The rule for globals: staff read all of them, others what is published. A global that is the same in all
 * languages has one status for all of them.
 */
export const readsPublishedGlobal =
  (hasStatusPerLanguage: boolean): Access =>
  ({ req }) =>
    req.user ? true : hasStatusPerLanguage ? publishedIn(req.locale) : { _status: isPublished }

const shownOutsideTrash: Where = { shown: { equals: true }, deletedAt: { exists: false } }

/** The rule for files: staff read all of them, others those that something published shows, unless in the trash. */
export const readsShown: Access = ({ req }) => (req.user ? true : shownOutsideTrash)

/** A stranger reads the texts of a file in the languages in which something published shows it. */
export const shownGate: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) => {
  if (req.user ?? overrideAccess) return doc as unknown
  const uses: unknown = isObject(doc) ? doc['uses'] : undefined
  const shown = (Array.isArray(uses) ? uses : []).map((use) => String(use).split(':').at(-1))
  const kept = locales.filter((locale) => shown.includes(locale))
  return keepLocales(doc, kept)
}

/**
 * Runs while the document still holds every locale: whoever is not signed in receives the published
 * ones alone, whatever `locale`, `fallback-locale` or `depth` the request asks for.
 */
export const publishedGate: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) => {
  if (req.user ?? overrideAccess) return doc as unknown
  const status: unknown = isObject(doc) ? doc['_status'] : undefined
  if (status === 'published') return doc as unknown
  const kept = isObject(status) ? locales.filter((locale) => status[locale] === 'published') : []
  return keepLocales(doc, kept)
}
