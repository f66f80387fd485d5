import pLimit from 'p-limit'

import type { Generation } from '@/lib/content-marks'

import { type BoundedMap, boundedMap } from './bounded-map'
import { inTime } from './in-time'
import { keep, type Kept, type Made } from './kept-page'

/** The page is not kept and cannot be made now. */
export class Unavailable extends Error {}

type Options = {
  render: (key: string) => Promise<Made>
  current: () => Generation
  /** True while the database is known to be away. */
  isAway: () => boolean
  /** True until the first attempt to connect has ended: what was kept is shown meanwhile. */
  isStarting?: () => boolean
  /** Bytes for pages; a sixteenth of them more for errors, redirects and made-up addresses. */
  limit: number
  kept?: (key: string, page: Kept) => void
  gone?: (key: string) => void
}

/** How long after a change, in ms, visitors get the page from before while the new one is made: they need not wait for it. */
const grace = 5000

/** Renders under way at a time: they share one thread, so more of them make all of them late. */
const together = 4

export type PageCache = {
  /** The page for a key when it can be sent at once. */
  ready: (key: string) => Kept | undefined
  /** The page for a key, made when need be. @throws {Unavailable} */
  get: (key: string) => Promise<Kept>
  /** Takes in a page from before a restart. */
  restore: (key: string, page: Kept) => void
  /** The content rose to a new generation. */
  changed: () => void
  /** Something was withdrawn: whatever was made before is dropped. @returns the keys that were kept */
  withdrawn: () => string[]
  /** Keys of kept pages, those asked for last first. */
  keys: () => string[]
  /** Makes the page of a key again unless it is of the present generation, and ends when it is there. */
  refresh: (key: string) => Promise<void>
  /** Forgets renders that hang, say since the database went away. */
  forgetRenders: () => void
  bytes: () => number
}

const isFull = ({ isMadeUp = false, status }: Kept) => status === 200 && !isMadeUp

/** Pages in memory, each made once for a generation, however many wait for it. */
export function pageCache(options: Options): PageCache {
  const { current, gone, isAway, isStarting = () => false, kept, limit, render } = options
  const pages = boundedMap<Kept>(limit, gone)
  const others = boundedMap<Kept>(limit / 16)
  const making = new Map<string, Promise<Kept>>()
  let inTurn = pLimit(together)
  let changedAt = -Infinity

  const find = (key: string) => pages.get(key) ?? others.get(key)
  const isOf = (page: Kept, { changed }: Generation) => page.generation.changed === changed
  const mayServe = (page: Kept) => page.generation.withdrawn === current().withdrawn
  const fresh = (key: string) => {
    const page = find(key)
    return page && mayServe(page) && isOf(page, current()) ? page : undefined
  }

  const store = (key: string, page: Kept) => {
    const [here, there]: BoundedMap<Kept>[] = isFull(page) ? [pages, others] : [others, pages]
    there?.delete(key)
    here?.set(key, page)
    if (isFull(page)) kept?.(key, page)
  }

  const draw = async (key: string): Promise<Kept | undefined> => {
    const generation = current()
    const page = await keep(await render(key), generation)
    // What was withdrawn meanwhile may still stand in it.
    if (!mayServe(page)) return undefined
    store(key, page)
    return page
  }

  const make = async (key: string): Promise<Kept> => {
    for (let tries = 0; tries < 3; tries += 1) {
      // Perhaps it was made while this one waited for its turn.
      const page = await inTurn(() => fresh(key) ?? draw(key))
      if (page) return page
    }
    throw new Unavailable(`${key}: withdrawn from faster than it could be made`)
  }

  /** One render for all who wait; whoever comes after a change waits for one that began after it. */
  const makeOnce = (key: string): Promise<Kept> => {
    const id = `${current().changed} ${key}`
    const under = making.get(id)
    if (under) return under
    const made = make(key).finally(() => {
      if (making.get(id) === made) making.delete(id)
    })
    making.set(id, made)
    return made
  }

  const ready = (key: string): Kept | undefined => {
    const page = find(key)
    if (!page || !mayServe(page)) return undefined
    if (isOf(page, current()) || isAway() || isStarting()) return page
    // An error or a redirect may be what was just mended: for it nobody is put off.
    if (!isFull(page) || performance.now() - changedAt > grace) return undefined
    void makeOnce(key).catch(() => undefined)
    return page
  }

  return {
    ready,
    get: async (key) => {
      const page = ready(key)
      if (page) return page
      if (isAway()) throw new Unavailable(key)
      try {
        return await inTime(makeOnce(key), isAway)
      } catch (error) {
        const before = find(key)
        if (before && mayServe(before)) return before
        throw new Unavailable(key, { cause: error })
      }
    },
    restore: (key, page) => {
      if (mayServe(page)) pages.set(key, page)
      else gone?.(key)
    },
    changed: () => {
      changedAt = performance.now()
    },
    withdrawn: () => {
      const keys = pages.entries().map(([key]) => key)
      pages.clear()
      others.clear()
      return keys.reverse()
    },
    keys: () =>
      pages
        .entries()
        .map(([key]) => key)
        .reverse(),
    refresh: async (key) => {
      if (!fresh(key)) await makeOnce(key)
    },
    forgetRenders: () => {
      making.clear()
      inTurn = pLimit(together)
    },
    bytes: () => pages.bytes() + others.bytes(),
  }
}
