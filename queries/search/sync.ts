import type { Payload } from 'payload'

import { env } from '@/env'
import { isLocale, type Locale } from '@/i18n/locales'
import { currentContentVersion } from '@/lib/content-version'
import { isLinked, type Linked } from '@/lib/urls'
import { searchIndex } from '@/search/provided'
import { placeKey, type SearchIndex } from '@/search/types'

import { searchDocuments } from './documents'
import { trackStamps } from './stamps'
import { readSynonyms } from './synonyms'

/** Documents that are put into the index in one step. */
const batch = 20
/** With more changes than these, questions are answered meanwhile. */
const mostAwaited = 100
/** The glossary is on no page, so a change of it raises no content version. */
const equalWordsMs = 60_000

const partsOf = (key: string): { collection: Linked; id: string; locale: Locale } | undefined => {
  const [collection = '', id = '', locale] = key.split(':')
  return isLinked(collection) && isLocale(locale) ? { collection, id, locale } : undefined
}

/** Keys of one collection and language each. */
function grouped(keys: string[]) {
  const groups = new Map<string, { collection: Linked; locale: Locale; ids: string[] }>()
  for (const key of keys) {
    const parts = partsOf(key)
    if (!parts) continue
    const name = `${parts.collection}:${parts.locale}`
    const group = groups.get(name) ?? { ...parts, ids: [] }
    group.ids.push(parts.id)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** Brings the index up to the database, whichever process changed it. */
export function createSync(payload: Payload, index: SearchIndex) {
  const stamps = trackStamps(payload.db)
  const waiting = new Map<string, string>()
  let indexed: Map<string, string> | undefined
  let seen: string | undefined
  let last: Promise<unknown> = Promise.resolve()
  let filling: Promise<void> | undefined
  let equalWordsAt = 0

  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  const put = async (keys: string[]) => {
    const wanted = new Map(keys.map((key) => [key, waiting.get(key) ?? '']))
    for (const group of grouped(keys)) {
      const { collection, locale } = group
      const keyIn = (id: string) => placeKey({ collection, id, locale })
      const documents = await searchDocuments(payload, group, {
        stampOf: (id) => wanted.get(keyIn(id)) ?? '',
        publishedIn: stamps.publishedIn,
      })
      const found = new Set(documents.map(({ id }) => id))
      const remove = group.ids.filter((id) => !found.has(id)).map(keyIn)
      await index.change({ put: documents, remove })
    }
    for (const [key, stamp] of wanted) {
      waiting.delete(key)
      indexed?.set(key, stamp)
    }
  }

  /** The next documents that wait; false when there are none. */
  const putSome = async (): Promise<boolean> => {
    const keys = [...waiting.keys()].slice(0, batch)
    if (keys.length > 0) await put(keys)
    return waiting.size > 0
  }

  const fill = async () => {
    while (await inTurn(putSome));
    await index.readFiles()
  }
  const startFilling = () => {
    filling ??= fill().finally(() => (filling = undefined))
    return filling
  }

  const readEqualWords = async () => {
    await index.useSynonyms(await readSynonyms(payload))
    equalWordsAt = Date.now()
  }

  const update = async () => {
    // Asked before reading begins: what changes meanwhile is another version.
    const version = currentContentVersion()
    const isStale = Date.now() - equalWordsAt > equalWordsMs
    if (isStale) await readEqualWords()
    if (version !== undefined && version === seen) return
    indexed ??= new Map(Object.entries(await index.stamps()))
    const now = await stamps.read()
    const remove = [...indexed.keys()].filter((key) => !now.has(key))
    if (remove.length > 0) await index.change({ remove })
    for (const key of remove) indexed.delete(key)
    for (const key of waiting.keys()) if (!now.has(key)) waiting.delete(key)
    const changed = [...now].filter(([key, stamp]) => indexed?.get(key) !== stamp)
    // What visitors no longer read as it was must not be found meanwhile.
    const outdated = changed.map(([key]) => key).filter((key) => indexed?.has(key))
    if (changed.length > mostAwaited && outdated.length > 0) {
      await index.change({ remove: outdated })
      for (const key of outdated) indexed.delete(key)
    }
    for (const [key, stamp] of changed) waiting.set(key, stamp)
    if (!isStale) await readEqualWords()
    if (waiting.size <= mostAwaited) while (await putSome());
    seen = version
  }

  return {
    /** Resolves when questions are answered from what is published now, but for a long first filling. */
    current: async (): Promise<void> => {
      await inTurn(update)
      void startFilling().catch(() => undefined)
    },
    /** Resolves when everything is in the index, the texts of all PDFs too. */
    complete: async (): Promise<void> => {
      await inTurn(update)
      await startFilling()
    },
    index,
  }
}

export type SearchSync = ReturnType<typeof createSync>

// Next bundles pages and start-up apart: both meet at one object of the process.
const key = Symbol.for('leitbild.search-sync')
const shared = globalThis as { [key]?: WeakMap<Payload['db'], Promise<SearchSync>> }
const syncs = (shared[key] ??= new WeakMap())

/** The one that keeps the index of this process. */
export function searchSync(payload: Payload): Promise<SearchSync> {
  const known = syncs.get(payload.db)
  if (known) return known
  const made = searchIndex(env.SEARCH_INDEX).then((index) => createSync(payload, index))
  syncs.set(payload.db, made)
  made.catch(() => syncs.delete(payload.db))
  return made
}
