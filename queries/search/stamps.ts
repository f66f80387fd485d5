import type { BaseDatabaseAdapter, CollectionSlug, Where } from 'payload'

import { locales } from '@/i18n/locales'
import type { Linked } from '@/lib/urls'
import { placeKey } from '@/search/types'

import { searched } from './sections'

type Db = Pick<BaseDatabaseAdapter, 'count' | 'find'>
type Row = {
  id: string
  updatedAt: string
  deletedAt?: string | null
  _status?: unknown
  uses?: string[] | null
  topics?: string[] | null
}
type Known = { updatedAt: string; published: string[]; uses: string[]; topics: string[] }

// A transaction may commit some time after the day and time that it wrote.
const overlapMs = 60_000

const files: CollectionSlug = 'documents'
const watched: CollectionSlug[] = [...searched.map(({ collection }) => collection), files]

const knownOf = ({ _status, deletedAt, topics, updatedAt, uses }: Row): Known => {
  const status = typeof _status === 'object' && _status !== null ? Object.entries(_status) : []
  const published = deletedAt
    ? []
    : status.flatMap(([locale, value]) => (value === 'published' ? [locale] : []))
  return {
    updatedAt: new Date(updatedAt).toISOString(),
    published,
    uses: uses ?? [],
    topics: topics ?? [],
  }
}

/**
 * What is published in which language, and when it was changed. It reads no words: whether visitors may read a
 * document is decided where that is read.
 */
export function trackStamps(db: Db) {
  const known = new Map<string, Map<string, Known>>()
  let readAt: number | undefined

  const rowsOf = async (collection: CollectionSlug, where: Where) => {
    const { docs } = await db.find<Row>({
      collection,
      where,
      // The sort order of a collection may be a field of a language, and none is asked for here.
      sort: 'id',
      select: {
        updatedAt: true,
        deletedAt: true,
        _status: true,
        uses: true,
        // A focus area has a list of others under this name, which would cost a query.
        ...(collection === 'publications' && { topics: true }),
      },
      pagination: false,
      limit: 0,
      req: {},
    })
    return docs
  }

  const refresh = async (collection: CollectionSlug, since: number | undefined) => {
    const before = known.get(collection)
    if (before && since !== undefined) {
      const where = { updatedAt: { greater_than_equal: new Date(since - overlapMs).toISOString() } }
      for (const row of await rowsOf(collection, where)) before.set(row.id, knownOf(row))
      const { totalDocs } = await db.count({ collection, where: {}, req: {} })
      if (before.size === totalDocs) return
    }
    // At the start; and when something was deleted, or came with an old time of change.
    const rows = await rowsOf(collection, {})
    known.set(collection, new Map(rows.map((row) => [row.id, knownOf(row)])))
  }

  /** By the key of a document, the times of change of the files that it shows. */
  const filesByUse = () => {
    const byUse = new Map<string, string[]>()
    for (const { updatedAt, uses } of known.get(files)?.values() ?? [])
      for (const use of uses) byUse.set(use, [...(byUse.get(use) ?? []), updatedAt])
    return byUse
  }

  const publishedIn = (collection: Linked, id: string): string[] =>
    known.get(collection)?.get(id)?.published ?? []

  return {
    publishedIn,
    /** Reads what changed. The answer is the stamp of each published document and language, by its key. */
    read: async (): Promise<Map<string, string>> => {
      const since = readAt
      const now = Date.now()
      for (const collection of watched) await refresh(collection, since)
      readAt = now
      const byUse = filesByUse()
      const stamps = new Map<string, string>()
      for (const { collection } of searched)
        for (const [id, { published, topics, updatedAt }] of known.get(collection) ?? [])
          for (const locale of locales.filter((each) => published.includes(each))) {
            const key = placeKey({ collection, id, locale })
            const open = topics.filter((topic) =>
              publishedIn('focus-areas', topic).includes(locale),
            )
            const parts = [updatedAt, published.join(), ...(byUse.get(key) ?? []), ...open]
            stamps.set(key, parts.join(' '))
          }
      return stamps
    },
  }
}
