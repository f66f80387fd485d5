import type { CollectionSlug, Payload, TypedLocale } from 'payload'

import { locales } from '@/i18n/locales'

type Json = Record<string, unknown>
type Language = TypedLocale | 'all'

const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value)

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The own id of a document or of a row stands under this name: who may read the document may know it. */
const own = 'id'

function collect(value: unknown, found: Set<string>): void {
  if (isId(value)) found.add(value)
  else if (Array.isArray(value)) for (const item of value) collect(item, found)
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) if (name !== own) collect(item, found)
}

/** A reference to a document: its id, or that in an object that also names the collection. */
const refersTo = (value: unknown, hidden: Set<string>): boolean =>
  (typeof value === 'string' && hidden.has(value)) ||
  (isObject(value) && 'relationTo' in value && refersTo(value['value'], hidden))

/** The same value without references to what is hidden: out of lists they vanish, elsewhere they are null. */
function without(value: unknown, hidden: Set<string>): unknown {
  if (Array.isArray(value))
    return value
      .filter((item) => !refersTo(item, hidden))
      .map((item: unknown) => without(item, hidden))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
    if (name === own) return [name, item]
    return [name, refersTo(item, hidden) ? null : without(item, hidden)]
  })
  return Object.fromEntries(entries)
}

const atOnce = 200

async function idsOf(
  payload: Payload,
  collection: CollectionSlug,
  ids: string[],
  reader: { overrideAccess: boolean; trash: boolean; locale: Language },
): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids.slice(at, at + atOnce) } },
      depth: 0,
      pagination: false,
      select: { createdAt: true },
      ...reader,
    })
    found.push(...docs.map(({ id }) => id))
  }
  return found
}

/** Which of these ids are those of documents that a stranger may not read in one of `languages`. */
async function hiddenAmong(payload: Payload, ids: string[], languages: Language[]) {
  const hidden = new Set<string>()
  // Nothing that is public leads to Payload's own rooms.
  const rooms = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { slug } of rooms) {
    const all = { overrideAccess: true, trash: true, locale: 'all' as const }
    const here = await idsOf(payload, slug, ids, all)
    if (here.length === 0) continue
    for (const id of here) hidden.add(id)
    const seen = await Promise.all(
      languages.map((locale) => {
        const reader = { overrideAccess: false, trash: false, locale }
        // Where strangers read nothing, they are refused.
        return idsOf(payload, slug, here, reader).catch((): string[] => [])
      }),
    )
    for (const id of here) if (seen.every((each) => each.includes(id))) hidden.delete(id)
  }
  return hidden
}

/** The languages that a question names; all of the site's when that cannot be told from its text. */
export function askedLanguages(query: string): Language[] {
  if (/locale\s*:\s*\$/.test(query)) return [...locales]
  const named = [...query.matchAll(/locale\s*:\s*"?(\w+)/gi)].map(([, word]) => word)
  const known = locales.filter((locale) => named.includes(locale))
  return known.length > 0 ? known : [...locales]
}

/**
 * An answer for strangers without the ids of what they may not read. Relations, uploads, joins and links in texts
 * hold an id as long as nobody follows them, whether or not it may be followed.
 */
export async function withoutHiddenIds(
  payload: Payload,
  data: unknown,
  languages: Language[],
): Promise<unknown> {
  const found = new Set<string>()
  collect(data, found)
  if (found.size === 0) return data
  const hidden = await hiddenAmong(payload, [...found], languages)
  return hidden.size > 0 ? without(data, hidden) : data
}
