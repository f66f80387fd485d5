import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'

import { type Locale, locales } from '@/i18n/locales'
import { type Plan, type PlanInput, plans } from '@/lib/plans'

export type Entry = { collection: CollectionSlug; id: string; title: string; when: string }

export type Planned = Entry & {
  type: 'publish' | 'unpublish'
  locale: string | null
  failure: PlanInput['failure']
}

export type Reader = { payload: Payload; user: TypedUser | null; locale: Locale }

type Found = { id: string; title?: string | null; name?: string | null; updatedAt: string }

const entryOf = (collection: CollectionSlug, { id, name, title, updatedAt }: Found): Entry => ({
  collection,
  id,
  title: title ?? name ?? '',
  when: updatedAt,
})

const newestFirst = (a: Entry, b: Entry) => b.when.localeCompare(a.when)

/** The collections with content: whatever is published. */
const withDrafts = ({ config }: Payload): CollectionSlug[] =>
  config.collections.flatMap(({ slug, versions }) => (versions?.drafts ? [slug] : []))

/** The documents last changed in one language, of every content collection together. */
async function latestIn(
  { locale, payload, user }: Reader,
  status: 'draft' | 'published',
  limit: number,
): Promise<Entry[]> {
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
  return lists.flat().filter(({ title }) => title)
}

/** The documents last changed, each with the languages in which it is a draft, or published. */
export async function latest(reader: Reader, status: 'draft' | 'published', limit: number) {
  // The reader's own language comes first: its title is the one that stands here.
  const order = [reader.locale, ...locales.filter((locale) => locale !== reader.locale)]
  const found = new Map<string, Entry & { languages: Locale[] }>()
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
  { locale, payload, user }: Reader,
  limit: number,
): Promise<{ failed: Planned[]; waiting: Planned[] }> {
  const all = await plans({ payload } as PayloadRequest)
  const entries = (chosen: Plan[]) =>
    Promise.all(
      chosen.slice(0, limit).flatMap(({ input: { doc, failure, locale: only, type }, when }) =>
        doc
          ? [
              payload
                .findByID({
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
                .then((found) => ({
                  ...entryOf(doc.relationTo, (found ?? { id: doc.value, updatedAt: '' }) as Found),
                  when,
                  type: type ?? 'publish',
                  locale: only ?? null,
                  failure,
                })),
            ]
          : [],
      ),
    )
  return {
    failed: await entries(all.filter(({ hasFailed }) => hasFailed)),
    waiting: await entries(all.filter(({ hasFailed }) => !hasFailed)),
  }
}
