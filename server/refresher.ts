/** Makes pages again in the background, one after the other, so that visitors' own renders come first. */
export type Refresher = { start: (keys: string[]) => void; stop: () => void }

/** @param refresh makes one page; a failure leaves it to the next visitor */
export function refresher(refresh: (key: string) => Promise<unknown>): Refresher {
  let queue: string[] = []
  let isRunning = false
  const run = async () => {
    isRunning = true
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      await refresh(key).catch(() => undefined)
      await new Promise(setImmediate)
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
