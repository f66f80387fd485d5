import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

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

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0

/**
 * Hands a request to Next, which listens at `socket` in the other thread, and its answer back as it comes.
 *
 * @returns a promise that fails when there is no answer; nothing has been sent then
 */
export function toNext(socket: string) {
  const agent = new Agent({ keepAlive: true })
  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    new Promise((resolve, reject) => {
      const peer = request.socket.remoteAddress ?? ''
      const headers = [...passed(request.rawHeaders), peerHeader, peer]
      if (request.headers['transfer-encoding']) headers.push('Transfer-Encoding', 'chunked')
      const { method, url } = request
      const onward = ask({ socketPath: socket, agent, method, path: url, headers })
      let answered = false
      onward.on('response', (answer) => {
        answered = true
        response.writeHead(answer.statusCode ?? 502, passed(answer.rawHeaders))
        pipeline(answer, response, () => {
          // Whoever answers before the end of a body does not want the rest.
          if (!request.complete) request.socket.destroySoon()
          resolve()
        })
      })
      onward.on('error', (error) => {
        if (!answered) reject(error)
      })
      response.on('close', () => {
        if (response.writableFinished) return
        // The visitor has left: that is no fault, and nobody waits for an answer.
        resolve()
        onward.destroy()
      })
      if (hasBody(request)) request.pipe(onward)
      else onward.end()
    })
}
