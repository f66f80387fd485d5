const limit = 10_000

/** Waits for `work` while there is hope: not once `isAway` says so, and never longer than 10 s. */
export function inTime<T>(work: Promise<T>, isAway: () => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + limit
    const timer = setInterval(() => {
      if (!isAway() && performance.now() < end) return
      clearInterval(timer)
      reject(new Error('no page in time'))
    }, 100)
    work.then(resolve, reject).finally(() => {
      clearInterval(timer)
    })
  })
}
