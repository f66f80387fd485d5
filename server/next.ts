import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Starts Next in this process. It comes in while the server listens already. */
export async function startNext(root: string, port: number): Promise<Handler> {
  const built = readFileSync(join(root, '.next', 'required-server-files.json'), 'utf8')
  const { config } = JSON.parse(built) as { config: unknown }
  // eslint-disable-next-line no-restricted-properties -- Next takes its built settings this way alone; else it would translate next.config.ts at every start
  process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config)
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
