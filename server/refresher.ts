/** Makes pages again in the background, one after the other, so that visitors' own renders come first. */
export type Refresher = { start: (keys: string[]) => void; stop: () => void }

/** @param refresh makes one page; a failure leaves it to the next visitor */
export function refresher(refresh: (key: string) => Promise<unknown>): Refresher {
  let queue: string[] = []
  let isRunning = false
  const run = async () => {
    isRunning = true
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      const begin = performance.now()
      await refresh(key).catch(() => undefined)
      // Half of the time is left to visitors.
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
