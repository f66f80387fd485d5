import type { CollectionSlug, GlobalSlug, PayloadRequest, SanitizedConfig } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { aside } from '@/fields/hooks/aside'
import { isLocale, type Locale, locales } from '@/i18n/locales'

/** Somewhere that a document is used: shown, linked, chosen or named. */
export type UsePlace = {
  collection?: CollectionSlug
  global?: GlobalSlug
  id?: string
  title: string
  /** The languages in which visitors see it there; none for drafts. */
  published: Locale[]
}

type Doc = Record<string, unknown>
type Config = SanitizedConfig['collections'][number]

/** Whether one of the ids stands anywhere in the value. Ids are unique over all collections, so a look at them is enough. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (Array.isArray(value)) return value.some((each) => mentions(each, ids))
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((each) => mentions(each, ids))
}

const publishedLocales = ({ _status }: Doc): Locale[] =>
  locales.filter(
    (locale) => (_status as Partial<Record<Locale, string>> | undefined)?.[locale] === 'published',
  )

function titleOf(doc: Doc, field: string | undefined, locale: unknown): string {
  const title = doc[field ?? 'title']
  if (typeof title === 'string') return title
  if (typeof title !== 'object' || title === null) return ''
  const all = title as Partial<Record<Locale, string | null>>
  const own = isLocale(locale) ? all[locale] : undefined
  return own ?? Object.values(all).find(Boolean) ?? ''
}

/** All documents of a collection that are not in the trash: as published, or as their newest drafts. */
async function docsOf(collection: CollectionSlug, draft: boolean, req: PayloadRequest) {
  const asked = {
    collection,
    draft,
    locale: 'all',
    depth: 0,
    // Joins name what points here, not what this points to.
    joins: false,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req: aside(req),
  }
  const { docs } = await req.payload.find(asked as never)
  return docs as unknown as (Doc & { id: string })[]
}

async function placesIn(
  config: Config,
  ids: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<UsePlace[]> {
  const collection = config.slug
  const found = new Map<string, UsePlace>()
  for (const draft of [false, true])
    for (const doc of await docsOf(collection, draft, req)) {
      const id = doc.id
      if (ids.has(id) || !mentions(doc, ids)) continue
      const published = draft
        ? []
        : publishedLocales(doc).filter((locale) => mentions(keepLocale(doc, locale), ids))
      const title = titleOf(doc, config.admin.useAsTitle, req.locale)
      if (!found.has(id)) found.set(id, { collection, id, title, published })
    }
  return [...found.values()]
}

async function placesInGlobals(ids: ReadonlySet<string>, req: PayloadRequest): Promise<UsePlace[]> {
  const found: UsePlace[] = []
  for (const { slug, versions } of req.payload.config.globals) {
    const asked = { slug: slug, locale: 'all', depth: 0, req: aside(req) } as const
    const stored = (await req.payload.findGlobal(asked)) as unknown as Doc
    const newest = versions?.drafts
      ? await req.payload.findGlobal({ ...asked, draft: true })
      : stored
    if (!mentions(stored, ids) && !mentions(newest, ids)) continue
    const shown = versions?.drafts ? publishedLocales(stored) : [...locales]
    const published = shown.filter((locale) => mentions(keepLocale(stored, locale), ids))
    found.push({ global: slug, title: '', published })
  }
  return found
}

/**
 * Where documents are used: in what is published and in drafts, in every language, in fields, texts, blocks and
 * globals; what is in the trash does not count. As far as the account of the request may read it.
 */
export async function whereUsed(ids: readonly string[], req: PayloadRequest): Promise<UsePlace[]> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return []
  const written = req.payload.config.collections.filter(({ versions }) => versions?.drafts)
  const found: UsePlace[] = []
  for (const config of written) found.push(...(await placesIn(config, wanted, req)))
  return [...found, ...(await placesInGlobals(wanted, req))]
}
