import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import type { SanitizedConfig } from 'payload'

import { apiSegments } from '@/lib/api-path'

/** The REST API of this process on a port of its own, behind the same door as on the built site. */
export async function apiServer(config: SanitizedConfig) {
  const [{ guarded }, { REST_GET }] = await Promise.all([
    import('@/api/guard'),
    import('@payloadcms/next/routes'),
  ])
  const loaded = Promise.resolve(config)
  const handle = guarded(REST_GET(loaded), loaded)
  const server = createServer((incoming, outgoing) => {
    const { headers, method = 'GET', url = '/' } = incoming
    const answer = async () => {
      const address = new URL(url, 'http://localhost:3000')
      const slug = apiSegments(address.pathname) ?? []
      const body = ['GET', 'HEAD'].includes(method) ? undefined : Readable.toWeb(incoming)
      const request = new Request(address, {
        method,
        headers: headers as Record<string, string>,
        body,
        duplex: 'half',
      } as RequestInit)
      return handle(request, { params: Promise.resolve({ slug }) })
    }
    answer().then(
      async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        outgoing.end(Buffer.from(await response.arrayBuffer()))
      },
      (error: unknown) => {
        outgoing.writeHead(599).end(String(error instanceof Error ? error.stack : error))
      },
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port.toString()}`, close }
}
