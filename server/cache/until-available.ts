const limit = 10_000

/** Waits for `work`, but at most 10 s, and not while `isAway` reports that the database is unavailable. */
export function untilAvailable<T>(work: Promise<T>, isAway: () => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + limit
    const timer = setInterval(() => {
      if (!isAway() && performance.now() < end) return
      clearInterval(timer)
      reject(new Error('timed out'))
    }, 100)
    work.then(resolve, reject).finally(() => {
      clearInterval(timer)
    })
  })
}
