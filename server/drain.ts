import { theSite } from './site'

const longest = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Ends well: `stop` finishes the answers under way, then come saves and jobs, then the database is let go. It
 * takes as long as that takes, 30 s at most.
 */
export async function drain(stop: () => Promise<void>): Promise<void> {
  const end = performance.now() + longest
  await Promise.race([stop(), pause(longest)])
  const site = theSite()
  while (site?.isBusy() && performance.now() < end) await pause(50)
  await Promise.race([site?.stop(), pause(5000)])
}
