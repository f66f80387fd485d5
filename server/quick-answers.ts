import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

import type { Kept, Variant } from './kept-page'
import { variantFor } from './negotiate'

type Options = {
  /** Bytes of a request; longer ones are left to the other server, which counts its headers. */
  maxHeaderSize: number
  /** A kept page that can be sent at once to whoever asks for this address without a session. */
  find: (url: string) => Kept | undefined
  isStopping: () => boolean
}

/** One whole request without a body, and nothing after it. */
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w-]+: [ -~]*\r\n)+)\r\n$/
const header = /(?<![\w-])([\w-]+): ([^\r]*)\r\n/g

/** Headers that change the answer or where the request ends: with one of them Node's own server answers. */
const special = new Set([
  'authorization',
  'content-length',
  'cookie',
  'expect',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The address and the codings that a plain request for a page names, or undefined if it is not that plain. */
export function plainRequest(text: string): { url: string; codings: string } | undefined {
  const [, url, lines] = plain.exec(text) ?? []
  if (!url || !lines) return undefined
  let hosts = 0
  let codings: string | undefined
  for (const [, name = '', value = ''] of lines.matchAll(header)) {
    const word = name.toLowerCase()
    if (special.has(word)) return undefined
    if (word === 'connection' && value.toLowerCase() !== 'keep-alive') return undefined
    if (word === 'host') hosts += 1
    if (word === 'accept-encoding') {
      if (codings !== undefined) return undefined
      codings = value
    }
  }
  return hosts === 1 ? { url, codings: codings ?? '' } : undefined
}

/** The head of an answer as bytes, remembered for as long as the page is kept, and the second lasts. */
function headWriter(keepAliveTimeout: number) {
  const heads = new WeakMap<Variant, { date: string; bytes: Buffer }>()
  let date = ''
  let until = 0
  return (status: number, variant: Variant): Buffer => {
    const now = Date.now()
    if (now >= until) {
      date = new Date(now).toUTCString()
      until = now - (now % 1000) + 1000
    }
    const known = heads.get(variant)
    if (known?.date === date) return known.bytes
    const lines = [`HTTP/1.1 ${status.toString()} ${STATUS_CODES[status] ?? ''}`]
    for (let at = 0; at < variant.head.length; at += 2)
      lines.push(`${variant.head[at] ?? ''}: ${variant.head[at + 1] ?? ''}`)
    lines.push(`Date: ${date}`, 'Connection: keep-alive')
    lines.push(`Keep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000).toString()}`, '', '')
    const bytes = Buffer.from(lines.join('\r\n'), 'latin1')
    heads.set(variant, { date, bytes })
    return bytes
  }
}

/**
 * Answers plain requests for kept pages straight from the connection: a third of the work of Node's HTTP
 * server. At the first request that is anything else, the connection is handed to that server and stays there.
 *
 * @returns what ends the connections that are still here
 */
export function quickAnswers(
  server: Server,
  { find, isStopping, maxHeaderSize }: Options,
): () => void {
  const [passOn] = server.listeners('connection') as ((this: Server, socket: Socket) => void)[]
  if (!passOn) throw new Error('This server takes no connections.')
  const writeHead = headWriter(server.keepAliveTimeout)
  const here = new Set<Socket>()

  const welcome = (socket: Socket) => {
    const leave = () => {
      here.delete(socket)
      socket.off('data', answer).off('end', end).off('error', end).off('timeout', end)
      socket.off('close', leave).setTimeout(0)
    }
    const end = () => {
      socket.destroySoon()
    }
    const answer = (chunk: Buffer) => {
      const isForNode = isStopping() || chunk.length > maxHeaderSize
      const asked = isForNode ? undefined : plainRequest(chunk.toString('latin1'))
      const page = asked && find(asked.url)
      if (!page) {
        leave()
        passOn.call(server, socket)
        socket.unshift(chunk)
        return
      }
      if (socket.timeout !== server.keepAliveTimeout) socket.setTimeout(server.keepAliveTimeout)
      const variant = variantFor(page, asked.codings)
      socket.cork()
      socket.write(writeHead(page.status, variant))
      const isFlowing = socket.write(variant.body)
      socket.uncork()
      // Whoever does not read gets no more to read.
      if (!isFlowing) socket.pause().once('drain', () => socket.resume())
    }
    here.add(socket)
    socket.on('data', answer).on('end', end).on('error', end).on('timeout', end)
    // A new connection has as long as Node's server gives it for its first request.
    socket.on('close', leave).setTimeout(server.headersTimeout)
  }

  server.off('connection', passOn).on('connection', welcome)
  return () => {
    for (const socket of here) socket.destroySoon()
  }
}
