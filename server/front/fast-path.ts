import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

import { wantedFormat } from '@/lib/citation/formats'
import type { CachedPage, Variant } from '@/server/cache/cached-page'
import { variantFor } from './negotiate'

type Options = {
  /** Bytes of a request; longer ones go to Node's server, which counts the headers. */
  maxHeaderSize: number
  /** Finds the cached page that may be sent at once to an anonymous visitor of this address. */
  find: (url: string) => CachedPage | undefined
  isStopping: () => boolean
}

/** One complete request without a body, and nothing after it. */
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w-]+: [ -~]*\r\n)+)\r\n$/
const header = /(?<![\w-])([\w-]+): ([^\r]*)\r\n/g

/** Headers that change the answer or the length of the request: Node's server answers them. */
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

/** The address and the accepted codings of a plain request, or undefined if Node's server has to read it. */
export function plainRequest(text: string): { url: string; codings: string } | undefined {
  const [, url, lines] = plain.exec(text) ?? []
  if (!url || !lines) return undefined
  let hosts = 0
  let codings: string | undefined
  for (const [, name = '', value = ''] of lines.matchAll(header)) {
    const word = name.toLowerCase()
    if (special.has(word)) return undefined
    if (word === 'connection' && value.toLowerCase() !== 'keep-alive') return undefined
    if (word === 'accept' && wantedFormat(value)) return undefined
    if (word === 'host') hosts += 1
    if (word === 'accept-encoding') {
      if (codings !== undefined) return undefined
      codings = value
    }
  }
  return hosts === 1 ? { url, codings: codings ?? '' } : undefined
}

/** The head of an answer as bytes, reused for the same page within the same second. */
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
 * Answers plain requests for cached pages directly on the connection, with a third of the work of Node's HTTP
 * server. At the first request of any other kind, Node's server takes over the connection for good.
 *
 * @returns a function that closes the connections which Node's server has not taken over
 */
export function fastPath(server: Server, { find, isStopping, maxHeaderSize }: Options): () => void {
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
      // A client that does not read gets no more answers.
      if (!isFlowing) socket.pause().once('drain', () => socket.resume())
    }
    here.add(socket)
    socket.on('data', answer).on('end', end).on('error', end).on('timeout', end)
    // The first request has to arrive within the same time as with Node's server.
    socket.on('close', leave).setTimeout(server.headersTimeout)
  }

  server.off('connection', passOn).on('connection', welcome)
  return () => {
    for (const socket of here) socket.destroySoon()
  }
}
