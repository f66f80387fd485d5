import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

import { hasBody } from './body-watch'
import { peerHeader } from './response'

/** Headers of one connection, which are not those of the next; and one that is ours alone. */
const notPassed = new Set([
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

/** Raw headers (name, value, name, value, …) without those that are not passed on. */
function passed(raw: string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]]
    if (!notPassed.has(name.toLowerCase())) kept.push(name, value)
  }
  return kept
}

/**
 * Hands a request to Next, which listens at `socket` in the other thread, and its answer back as it comes.
 * Each request has a connection of its own: Next may answer before it has read the body, and a connection
 * with an unread rest in it would hold up the next request.
 *
 * @returns a promise that fails when there is no answer; nothing has been sent then
 */
export function toNext(socket: string) {
  const agent = new Agent({ keepAlive: false })
  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    new Promise((resolve, reject) => {
      const peer = request.socket.remoteAddress ?? ''
      // This side closes the connection: the other one would do so on an answer that is still unread.
      const own = [peerHeader, peer, 'Connection', 'keep-alive']
      const headers = [...passed(request.rawHeaders), ...own]
      if (request.headers['transfer-encoding']) headers.push('Transfer-Encoding', 'chunked')
      const { method, url } = request
      const onward = ask({ socketPath: socket, agent, method, path: url, headers })
      let answered = false
      onward.on('response', (answer) => {
        answered = true
        response.writeHead(answer.statusCode ?? 502, passed(answer.rawHeaders))
        pipeline(answer, response, () => undefined)
      })
      onward.on('error', (error) => {
        if (!answered) reject(error)
      })
      // Emitted after the answer, and when the visitor leaves: then nobody waits for one.
      response.once('close', () => {
        request.unpipe(onward)
        // A client reads an answer when it has sent all of its body.
        request.resume()
        onward.destroy()
        resolve()
      })
      if (hasBody(request)) request.pipe(onward)
      else onward.end()
    })
}
