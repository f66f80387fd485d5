import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, TypedUser } from 'payload'

import { type Locale, locales } from '@/i18n/locales'
import { isGlobalBegun } from '@/lib/is-begun'
import { type PublishingPlan, type PlanInput, plans } from '@/lib/plans'

/** A document of a collection, or a global, whose id is its slug. */
export type DashboardEntry = {
  origin: { collection: CollectionSlug } | { global: GlobalSlug }
  id: string
  title: string
  when: string
}

export type PlannedEntry = DashboardEntry & {
  type: 'publish' | 'unpublish'
  locale: string | null
  failure: PlanInput['failure']
}

export type DashboardReader = { payload: Payload; user: TypedUser | null; locale: Locale }

type Found = { id: string; title?: string | null; name?: string | null; updatedAt: string }

const entryOf = (
  collection: CollectionSlug,
  { id, name, title, updatedAt }: Found,
): DashboardEntry => ({
  origin: { collection },
  id,
  title: title ?? name ?? '',
  when: updatedAt,
})

const newestFirst = (a: DashboardEntry, b: DashboardEntry) => b.when.localeCompare(a.when)

/** The collections with content: whatever is published. */
const withDrafts = ({ config }: Payload): CollectionSlug[] =>
  config.collections.flatMap(({ slug, versions }) => (versions?.drafts ? [slug] : []))

/** The globals with drafts that are in this state in one language. */
async function globalsIn(
  { locale, payload, user }: DashboardReader,
  status: 'draft' | 'published',
) {
  const found: DashboardEntry[] = []
  for (const { flattenedFields, slug, versions } of payload.config.globals) {
    if (!versions?.drafts) continue
    const asked = { slug: slug, depth: 0, overrideAccess: false, user, locale }
    const doc = (await payload.findGlobal({
      ...asked,
      draft: status === 'draft',
    })) as unknown as Record<string, unknown>
    const when = doc['updatedAt']
    if (
      doc['_status'] !== status ||
      typeof when !== 'string' ||
      !isGlobalBegun(doc, flattenedFields)
    )
      continue
    found.push({ origin: { global: slug }, id: slug, title: '', when })
  }
  return found
}

/** The documents last changed in one language, of every content collection together. */
async function latestIn(
  { locale, payload, user }: DashboardReader,
  status: 'draft' | 'published',
  limit: number,
): Promise<DashboardEntry[]> {
  const globals = await globalsIn({ locale, payload, user }, status)
  const lists = await Promise.all(
    withDrafts(payload).map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        draft: status === 'draft',
        where: { _status: { equals: status } },
        sort: '-updatedAt',
        limit,
        depth: 0,
        overrideAccess: false,
        user,
        locale,
      })
      return docs.map((doc) => entryOf(collection, doc as Found))
    }),
  )
  // Without a title nobody has begun this language: a missing translation is no draft.
  return [...globals, ...lists.flat().filter(({ title }) => title)]
}

/** The documents last changed, each with the languages in which it is a draft, or published. */
export async function latest(
  reader: DashboardReader,
  status: 'draft' | 'published',
  limit: number,
) {
  // The reader's own language comes first: its title is the one that stands here.
  const order = [reader.locale, ...locales.filter((locale) => locale !== reader.locale)]
  const found = new Map<string, DashboardEntry & { languages: Locale[] }>()
  for (const locale of order)
    for (const entry of await latestIn({ ...reader, locale }, status, limit)) {
      const before = found.get(entry.id)
      found.set(entry.id, {
        ...(before ?? entry),
        languages: [...(before?.languages ?? []), locale],
      })
    }
  return [...found.values()].sort(newestFirst).slice(0, limit)
}

/** What will be published or withdrawn by itself, soonest first, and what of it failed. */
export async function planned(
  { locale, payload, user }: DashboardReader,
  limit: number,
): Promise<{ failed: PlannedEntry[]; waiting: PlannedEntry[] }> {
  const all = await plans({ payload } as PayloadRequest)
  const entryOfPlan = async ({ doc, global }: PlanInput): Promise<DashboardEntry | undefined> => {
    if (global) return { origin: { global }, id: global, title: '', when: '' }
    if (!doc) return undefined
    const found = await payload.findByID({
      collection: doc.relationTo,
      id: doc.value,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      overrideAccess: false,
      user,
      locale,
    })
    return entryOf(doc.relationTo, (found ?? { id: doc.value, updatedAt: '' }) as Found)
  }
  const entries = async (chosen: PublishingPlan[]): Promise<PlannedEntry[]> => {
    const read = chosen.slice(0, limit).map(async ({ input, when }) => {
      const entry = await entryOfPlan(input)
      const { failure, locale: only = null, type = 'publish' } = input
      return entry ? [{ ...entry, when, type, locale: only, failure }] : []
    })
    return (await Promise.all(read)).flat()
  }
  return {
    failed: await entries(all.filter(({ hasFailed }) => hasFailed)),
    waiting: await entries(all.filter(({ hasFailed }) => !hasFailed)),
  }
}
