import type { Server } from 'node:http'

const limitInMs = 30_000

/** Accepts no new connections, finishes the answers that have begun, and ends after at most 30 s. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  server.closeIdleConnections()
  // A connection becomes idle between two requests of a browser.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 100)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitInMs)))
  await Promise.race([closed, late])
  clearInterval(sweep)
  clearTimeout(timer)
  server.closeAllConnections()
}
