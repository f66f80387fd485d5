import pLimit from 'p-limit'

import type { ContentVersion } from '@/lib/content-marks'

import { type BoundedMap, boundedMap } from './bounded-map'
import { untilAvailable } from './until-available'
import { encodePage, type CachedPage, type RenderedPage } from './cached-page'

/** The page is not cached and cannot be rendered now. */
export class Unavailable extends Error {}

type Options = {
  render: (key: string) => Promise<RenderedPage>
  current: () => ContentVersion
  /** True while the database is unavailable. */
  isAway: () => boolean
  /** True until the first attempt to connect has ended; cached pages are served meanwhile. */
  isStarting?: () => boolean
  /** Bytes for pages; errors, redirects and made-up addresses have another sixteenth of this. */
  limit: number
  onStore?: (key: string, page: CachedPage) => void
  onRemove?: (key: string) => void
}

/** Time in ms after a change in which visitors get the previous page while the new one is rendered. */
const staleWhileRendering = 5000

/** Renders at a time. They share one thread, so more of them would delay all of them. */
const rendersAtOnce = 4

/** Renders of a page for the same requests, while something is withdrawn during each of them. */
const mostRenders = 3

export type PageCache = {
  /** The page for a key, if it can be sent at once. */
  ready: (key: string) => CachedPage | undefined
  /** The page for a key, rendered if necessary. @throws {Unavailable} */
  get: (key: string) => Promise<CachedPage>
  /** Adds a page that was stored before a restart. */
  restore: (key: string, page: CachedPage) => void
  /** The content has a new version. */
  changed: () => void
  /** Something was withdrawn: removes all pages. @returns the removed keys, most recently used first */
  withdrawn: () => string[]
  /** Keys of cached pages, most recently used first. */
  keys: () => string[]
  /** Renders the page of a key again unless it is current. */
  refresh: (key: string) => Promise<void>
  /** Forgets renders that never end, for example because the database became unavailable. */
  forgetRenders: () => void
  bytes: () => number
}

const isPage = ({ isMadeUp = false, status }: CachedPage) => status === 200 && !isMadeUp

/** Caches pages in memory. A page is rendered once for each content version, however many requests wait for it. */
export function pageCache(options: Options): PageCache {
  const { current, isAway, isStarting = () => false, limit, onRemove, onStore, render } = options
  const pages = boundedMap<CachedPage>(limit, onRemove)
  const others = boundedMap<CachedPage>(limit / 16)
  const renders = new Map<string, Promise<CachedPage>>()
  let inTurn = pLimit(rendersAtOnce)
  let changedAt = -Infinity

  const find = (key: string) => pages.get(key) ?? others.get(key)
  const isCurrent = (page: CachedPage, { changed }: ContentVersion) =>
    page.version.changed === changed
  const mayServe = (page: CachedPage) => page.version.withdrawn === current().withdrawn
  const fresh = (key: string) => {
    const page = find(key)
    return page && mayServe(page) && isCurrent(page, current()) ? page : undefined
  }

  const store = (key: string, page: CachedPage) => {
    const [here, there]: BoundedMap<CachedPage>[] = isPage(page) ? [pages, others] : [others, pages]
    there?.delete(key)
    here?.set(key, page)
    if (isPage(page)) onStore?.(key, page)
  }

  const renderAndStore = async (key: string): Promise<CachedPage> => {
    const version = current()
    const page = await encodePage(await render(key), version)
    if (mayServe(page)) store(key, page)
    return page
  }

  const renderInTurn = async (key: string): Promise<CachedPage> => {
    for (let tries = 1; ; tries += 1) {
      // Another request may have rendered it while this one was queued.
      const page = await inTurn(() => fresh(key) ?? renderAndStore(key))
      // It may contain what was withdrawn during the render. Where that happens each time, those who asked before
      // get the page as it was after their request, and nobody else does.
      if (mayServe(page) || tries === mostRenders) return page
    }
  }

  /** One render for all waiting requests. A request after a change waits for a render that began after it. */
  const renderOnce = (key: string): Promise<CachedPage> => {
    const id = `${current().changed} ${key}`
    const running = renders.get(id)
    if (running) return running
    const result = renderInTurn(key).finally(() => {
      if (renders.get(id) === result) renders.delete(id)
    })
    renders.set(id, result)
    return result
  }

  const ready = (key: string): CachedPage | undefined => {
    const page = find(key)
    if (!page || !mayServe(page)) return undefined
    if (isCurrent(page, current()) || isAway() || isStarting()) return page
    // Never serve a stale error or redirect: the change may just have fixed it.
    if (!isPage(page) || performance.now() - changedAt > staleWhileRendering) return undefined
    void renderOnce(key).catch(() => undefined)
    return page
  }

  return {
    ready,
    get: async (key) => {
      const page = ready(key)
      if (page) return page
      if (isAway()) throw new Unavailable(key)
      try {
        return await untilAvailable(renderOnce(key), isAway)
      } catch (error) {
        const before = find(key)
        if (before && mayServe(before)) return before
        throw new Unavailable(key, { cause: error })
      }
    },
    restore: (key, page) => {
      if (mayServe(page)) pages.set(key, page)
      else onRemove?.(key)
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
      if (!fresh(key)) await renderOnce(key)
    },
    forgetRenders: () => {
      renders.clear()
      inTurn = pLimit(rendersAtOnce)
    },
    bytes: () => pages.bytes() + others.bytes(),
  }
}
