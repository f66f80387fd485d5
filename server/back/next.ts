import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Starts Next in this process, while the server already listens. */
export async function startNext(root: string, port: number): Promise<Handler> {
  const built = readFileSync(join(root, '.next', 'required-server-files.json'), 'utf8')
  const { config } = JSON.parse(built) as { config: unknown }
  // eslint-disable-next-line no-restricted-properties -- the only way to give Next its built settings; otherwise it compiles next.config.ts at every start
  process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config)
  const { default: next } = await import('next')
  // Next answers upgrades on the server that it is given; this one never listens.
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
