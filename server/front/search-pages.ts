import pLimit from 'p-limit'

import { type CachedPage, encodePage, type RenderedPage } from '@/server/cache/cached-page'
import { Unavailable } from '@/server/cache/page-cache'
import { untilAvailable } from '@/server/cache/until-available'
import { noStore } from '@/server/headers'

/** Searches that are rendered at the same time; they share one thread. */
const atOnce = 4
/** With more requests waiting, the next ones are refused. */
const mostWaiting = 200

type Options = {
  render: (key: string) => Promise<RenderedPage>
  isAway: () => boolean
  /** Resolves after the first attempt to connect to the database. */
  started: () => Promise<void>
}

/**
 * Pages of the search: rendered for each request, kept nowhere. Errors name no address, because what somebody
 * looked for stands in it.
 */
export function searchPages({ isAway, render, started }: Options) {
  const inTurn = pLimit(atOnce)
  const none = new Unavailable('search')
  return async (key: string): Promise<CachedPage> => {
    if (inTurn.pendingCount > mostWaiting) throw none
    const made = await untilAvailable(
      started().then(() => inTurn(() => render(key))),
      isAway,
    ).catch(() => {
      throw none
    })
    const headers = { ...made.headers, 'Cache-Control': noStore, 'X-Robots-Tag': 'noindex' }
    return encodePage({ ...made, headers }, { changed: '', withdrawn: '' })
  }
}
