import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Starts Next in this process. It comes in while the server listens already. */
export async function startNext(root: string, port: number): Promise<Handler> {
  const { default: next } = await import('next')
  // Next would answer upgrades on a server that it is given: this one never listens.
  const app = next({
    dev: false,
    dir: root,
    port,
    hostname: 'localhost',
    httpServer: createServer(),
  })
  await app.prepare()
  return app.getRequestHandler()
}
