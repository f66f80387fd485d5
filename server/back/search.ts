import { provideSearchIndex } from '@/search/provided'
import { indexInThread } from '@/search/thread/client'

import { bridgeOpened, payloadBridge } from './payload-bridge'

/** Gives the search index a thread of its own, from the bundles beside this one. */
export function startSearchThread(): void {
  const thread = (name: string) => new URL(`./${name}.mjs`, import.meta.url)
  provideSearchIndex((path) =>
    Promise.resolve(indexInThread(thread('search'), { path, pdfThread: thread('pdf').href })),
  )
}

/**
 * Updates the search index after a change of content, so that the next question does not wait for it. Changes
 * that come meanwhile are taken together.
 */
export function searchUpdates(): () => void {
  let isDue = false
  const update = async () => {
    await bridgeOpened()
    while (isDue) {
      isDue = false
      // A question updates the index itself and says what is wrong.
      await payloadBridge()
        ?.updateSearch()
        .catch(() => undefined)
    }
  }
  let running: Promise<void> | undefined
  return () => {
    isDue = true
    running ??= update().finally(() => (running = undefined))
  }
}
