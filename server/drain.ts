import type { Server } from 'node:http'

import { theSite } from './site'

const longest = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Ends a server well: no new connections, answers under way are finished, then saves and jobs, then the
 * database is let go. It takes as long as that takes, 30 s at most.
 */
export async function drain(server: Server, flushed: () => Promise<void>): Promise<void> {
  const end = performance.now() + longest
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  // A connection is idle between two requests of a browser, so look again.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 100)
  await Promise.race([closed, pause(longest)])
  clearInterval(sweep)
  server.closeAllConnections()
  const site = theSite()
  while (site?.isBusy() && performance.now() < end) await pause(50)
  await Promise.race([Promise.all([site?.stop(), flushed()]), pause(5000)])
}
