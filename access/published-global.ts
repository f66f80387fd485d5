import type { FlattenedField, GlobalAfterReadHook, PayloadRequest } from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'

import { keepLocales } from './published-gate'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const publishedLocales = (status: Json): string[] =>
  Object.keys(status).filter((code) => status[code] === 'published')

/** The language of a request, and those that it falls back to when a field is empty. */
const localesOf = ({ fallbackLocale, locale }: PayloadRequest): Locale[] =>
  [locale, fallbackLocale ?? []].flat().filter((code): code is Locale => isLocale(code))

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The answer without the words that another, unpublished language has lent to an empty field. */
function withoutLent(
  doc: Json,
  stored: Json,
  fields: readonly FlattenedField[],
  isLent: (words: Json) => boolean,
): Json {
  const next = { ...doc }
  for (const field of fields) {
    const [value, known] = [doc[field.name], stored[field.name]]
    if (isEmpty(value)) continue
    if ('localized' in field && field.localized) {
      if (isObject(known) && isLent(known)) next[field.name] = null
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isObject(value) && isObject(known))
        next[field.name] = withoutLent(value, known, field.flattenedFields, isLent)
    } else if (field.type === 'array' && Array.isArray(value) && Array.isArray(known))
      next[field.name] = value.map((row: Json, at) =>
        withoutLent(row, (known[at] ?? {}) as Json, field.flattenedFields, isLent),
      )
  }
  return next
}

/**
 * What strangers read of a global. The access rule has let through a language that is published; here the
 * others leave an answer of all languages, and none of them fills an empty field. It is not a `beforeRead`
 * hook: after such a hook Payload loses a version of a global that is read by its id.
 */
export const publishedGlobalGate: GlobalAfterReadHook = async ({
  doc,
  global: { flattenedFields, slug },
  overrideAccess,
  req,
}) => {
  if (req.user ?? overrideAccess) return doc as unknown
  // Payload's own note of where the global is stored.
  const { globalType: _, ...answer } = doc as Json
  const { _status: own } = answer
  if (isObject(own)) return keepLocales(answer, publishedLocales(own))
  const asked = localesOf(req)
  if (asked.length < 2) return answer
  const stored = await req.payload.db.findGlobal<Json>({ slug, req })
  const status = stored['_status']
  if (!isObject(status)) return answer
  const published = publishedLocales(status)
  return withoutLent(answer, stored, flattenedFields, (words) => {
    const lender = asked.find((code) => !isEmpty(words[code]))
    return lender !== undefined && !published.includes(lender)
  })
}
