/** Renders pages again in the background, one at a time, so that the requests of visitors come first. */
export type Refresher = { start: (keys: string[]) => void; stop: () => void }

/** @param refresh renders one page; after a failure, the next request renders it */
export function refresher(refresh: (key: string) => Promise<unknown>): Refresher {
  let queue: string[] = []
  let isRunning = false
  const run = async () => {
    isRunning = true
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      const begin = performance.now()
      await refresh(key).catch(() => undefined)
      // Leave half of the time to visitors.
      const taken = performance.now() - begin
      await new Promise((resolve) => setTimeout(resolve, taken))
    }
    isRunning = false
  }
  return {
    start: (keys) => {
      queue = keys
      if (!isRunning) void run()
    },
    stop: () => {
      queue = []
    },
  }
}
