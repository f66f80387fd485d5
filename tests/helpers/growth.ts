import { isLongRun } from '@/tests/helpers/sampled'

/** Below this many milliseconds for the longest text, nothing that grows too fast can hide. */
const fast = 100

const sizes = isLongRun ? [25_000, 50_000, 100_000] : [25_000, 50_000]
const attempts = 5

/**
 * Processor time of this process in milliseconds, so that what else runs on the machine does not count. The
 * kernel estimates how it divides into user and system time; only the sum is exact.
 */
function cost(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { system, user } = process.cpuUsage(start)
  return (system + user) / 1000
}

/**
 * How many times longer `work` takes for a text of 50 kB (in a long run 100 kB) than for half of it, 1 when the
 * long one is fast.
 * What seems to grow too fast is measured again, and the least time of each length counts. A shorter text
 * that is slow already is compared with its half, so that a bad pattern does not run for minutes.
 */
export function growthOf(work: (text: string) => void, text: (length: number) => string): number {
  for (const size of sizes) {
    const [long, half] = [text(size), text(size / 2)]
    let least = cost(() => {
      work(long)
    })
    let before = Infinity
    for (let attempt = 0; attempt < attempts && least >= fast; attempt += 1) {
      before = Math.min(
        before,
        cost(() => {
          work(half)
        }),
      )
      if (least <= 3 * before) break
      least = Math.min(
        least,
        cost(() => {
          work(long)
        }),
      )
    }
    if (least >= fast && least > 3 * before) return least / before
  }
  return 1
}
