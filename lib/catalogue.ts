import type { FacetRow } from './facets'

/** What lists and filters need to know of a publication; `published` are the locales that visitors may read. */
export type PublicationKey = {
  id: string
  date: string
  updatedAt: string
  kind: string
  supersededBy: string | undefined
  topics: string[]
  languages: string[]
  published: string[]
}

/** What harvesters need to know of a publication. */
export type VisibleKey = Pick<PublicationKey, 'id' | 'updatedAt' | 'kind' | 'topics'>

type Group = Omit<FacetRow, 'count'>
type Entry = Pick<PublicationKey, 'id' | 'date' | 'updatedAt' | 'supersededBy' | 'published'> & {
  group: Group
}
type Shelf = { newestFirst: Entry[]; rows: FacetRow[]; countOf: Map<Group, number> }

const order = (a: Entry, b: Entry) =>
  a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1

/** Gives equal values one object, which keeps memory small and comparing cheap. */
function createPool<Value>() {
  const known = new Map<string, Value>()
  return (value: Value): Value => {
    const word = JSON.stringify(value)
    const found = known.get(word)
    if (found) return found
    known.set(word, value)
    return value
  }
}

function shelve(newestFirst: Entry[]): Shelf {
  const countOf = new Map<Group, number>()
  for (const { group } of newestFirst) countOf.set(group, (countOf.get(group) ?? 0) + 1)
  return { newestFirst, countOf, rows: [...countOf].map(([group, count]) => ({ ...group, count })) }
}

/**
 * All publications in memory, by what lists sort and filter them: about 250 bytes each. Counting in the
 * database looks at every row for every filter, which no index saves.
 */
export function createCatalogue() {
  const pooled = createPool<Group>()
  const localesOf = createPool<string[]>()
  const entries = new Map<string, Entry>()
  const shelves = new Map<string, Shelf>()
  const olderOf = new Map<string, Set<string>>()
  const shelfOf = (locale: string) => shelves.get(locale) ?? shelve([])

  const entryOf = (key: PublicationKey): Entry => ({
    id: key.id,
    date: key.date,
    updatedAt: key.updatedAt,
    supersededBy: key.supersededBy,
    group: pooled({
      kind: key.kind,
      year: key.date.slice(0, 4),
      topics: key.topics,
      languages: key.languages.toSorted(),
    }),
    published: localesOf(key.published.toSorted()),
  })

  const isSame = (a: Entry, b: Entry | undefined) =>
    a.updatedAt === b?.updatedAt &&
    a.date === b.date &&
    a.group === b.group &&
    a.supersededBy === b.supersededBy &&
    a.published === b.published

  const enter = (entry: Entry) => {
    const { id, supersededBy } = entry
    olderOf.get(entries.get(id)?.supersededBy ?? '')?.delete(id)
    if (supersededBy) olderOf.set(supersededBy, (olderOf.get(supersededBy) ?? new Set()).add(id))
    entries.set(id, entry)
  }

  /** Takes in new and changed publications; what it knows already costs nothing. */
  const add = (keys: PublicationKey[]) => {
    const fresh = keys.map(entryOf).filter((entry) => !isSame(entry, entries.get(entry.id)))
    if (fresh.length === 0) return
    for (const entry of fresh) enter(entry)
    for (const locale of new Set([...shelves.keys(), ...fresh.flatMap((each) => each.published)])) {
      const kept = shelfOf(locale).newestFirst.filter((each) => entries.get(each.id) === each)
      const joining = fresh.filter(({ published }) => published.includes(locale))
      shelves.set(locale, shelve([...kept, ...joining.sort(order)].sort(order)))
    }
  }

  /** The publications of one page that `isWanted` takes, newest first, and how many there are on all pages. */
  const pick = (
    locale: string,
    isWanted: (group: Group) => boolean,
    { page, size }: { page: number; size: number },
  ): { ids: string[]; total: number } => {
    const { countOf, newestFirst } = shelfOf(locale)
    const wanted = new Set([...countOf.keys()].filter(isWanted))
    const total = [...wanted].reduce((sum, group) => sum + (countOf.get(group) ?? 0), 0)
    const ids: string[] = []
    let skip = (page - 1) * size
    for (const { group, id } of newestFirst) {
      if (ids.length === size || skip >= total) break
      if (!wanted.has(group)) continue
      if (skip > 0) skip -= 1
      else ids.push(id)
    }
    return { ids, total }
  }

  /** The publications whose newer edition is `id`. */
  const olderThan = (id: string): string[] => [...(olderOf.get(id) ?? [])]

  /** Every publication that visitors may read in some language, and when it changed last. */
  const visible = (): VisibleKey[] =>
    [...entries.values()].flatMap(({ group, id, published, updatedAt }) =>
      published.length > 0 ? [{ id, updatedAt, kind: group.kind, topics: group.topics }] : [],
    )

  /** What the filters count. */
  const rows = (locale: string): FacetRow[] => shelfOf(locale).rows

  return { add, olderThan, pick, rows, visible, size: () => entries.size }
}

export type Catalogue = ReturnType<typeof createCatalogue>
