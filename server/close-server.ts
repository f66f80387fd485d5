import type { Server } from 'node:http'

const longest = 30_000

/** Takes no new connections, finishes the answers under way, and ends after 30 s at most. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  server.closeIdleConnections()
  // A connection is idle between two requests of a browser, so look again.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 100)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longest)))
  await Promise.race([closed, late])
  clearInterval(sweep)
  clearTimeout(timer)
  server.closeAllConnections()
}
