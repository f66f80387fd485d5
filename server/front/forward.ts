import { Agent, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

import { hasBody } from './body-watch'
import { peerHeader } from '@/server/response'

/** Headers that belong to one connection (RFC 9110 §7.6.1), and the one that only this server may set. */
const notForwarded = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  peerHeader,
])

/** Raw headers (name, value, name, value, …) without those that are not forwarded. */
function forwarded(raw: string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]]
    if (!notForwarded.has(name.toLowerCase())) kept.push(name, value)
  }
  return kept
}

/**
 * Forwards requests to Next, which listens at `socket` in the other thread, and streams the answers back.
 * Each request has a connection of its own: Next may answer before it has read the body, and a connection
 * with unread bytes would block the next request.
 *
 * @returns a function whose promise rejects when there is no answer; nothing has been sent then
 */
export function forwardToNext(socket: string) {
  const agent = new Agent({ keepAlive: false })
  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    new Promise((resolve, reject) => {
      const peer = request.socket.remoteAddress ?? ''
      // This side closes the connection. The other side would close it before the answer is read.
      const own = [peerHeader, peer, 'Connection', 'keep-alive']
      const headers = [...forwarded(request.rawHeaders), ...own]
      if (request.headers['transfer-encoding']) headers.push('Transfer-Encoding', 'chunked')
      const { method, url } = request
      const upstream = send({ socketPath: socket, agent, method, path: url, headers })
      let answered = false
      upstream.on('response', (answer) => {
        answered = true
        response.writeHead(answer.statusCode ?? 502, forwarded(answer.rawHeaders))
        pipeline(answer, response, () => undefined)
      })
      upstream.on('error', (error) => {
        if (!answered) reject(error)
      })
      // Emitted after the answer and when the visitor disconnects; both end the request to Next.
      response.once('close', () => {
        request.unpipe(upstream)
        // Clients read the answer only after they have sent the whole body.
        request.resume()
        upstream.destroy()
        resolve()
      })
      if (hasBody(request)) request.pipe(upstream)
      else upstream.end()
    })
}
