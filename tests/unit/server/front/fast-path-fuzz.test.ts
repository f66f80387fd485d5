import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { encodePage } from '@/server/cache/cached-page'
import { fastPath } from '@/server/front/fast-path'
import { listener } from '@/server/front/listener'
import { pick, seeded } from '@/tests/helpers/random'
import { isLongRun } from '@/tests/helpers/sampled'

const maxHeaderSize = 16_384
const count = isLongRun ? 10_000 : 1000
const seed = 1
const random = seeded(seed)
const servers: Server[] = []
let found = 0

/** A server that has one cached page, with the fast path in front of Node's parser or without it. */
async function site(hasFastPath: boolean): Promise<number> {
  const made = { status: 200, headers: { 'Content-Type': 'text/html' }, body: Buffer.from('page') }
  const page = await encodePage(made, { changed: '', withdrawn: '' })
  const ready = (url: string) => (url === '/de' ? page : undefined)
  const server = createServer({ maxHeaderSize })
  server.on(
    'request',
    listener({
      body: () => undefined,
      cache: { ready, get: () => Promise.resolve(page) },
      finder: () => Promise.resolve(),
      forward: ({ method, url }, response) => {
        response.end(`forwarded ${method ?? ''} ${url ?? ''}`)
        return Promise.resolve()
      },
      isAway: () => false,
      isStopping: () => false,
      ready: () => Promise.resolve({ isReady: true, text: '' }),
      search: () => Promise.resolve(page),
      serverUrl: 'http://localhost:3000',
      started: () => Promise.resolve(),
      unavailable: page,
    }),
  )
  server.maxHeadersCount = 0
  const find = (url: string) => {
    const kept = ready(url)
    if (kept) found += 1
    return kept
  }
  if (hasFastPath) fastPath(server, { find, isStopping: () => false, maxHeaderSize })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

afterAll(() => {
  for (const server of servers) server.close()
})

const names = [
  'Accept',
  'accept-encoding',
  'Accept-Encoding',
  'Authorization',
  'Connection',
  'Content-Length',
  'Cookie',
  'Expect',
  'Host',
  'If-None-Match',
  'Range',
  'Transfer-Encoding',
  'Upgrade',
  'X-Name',
  'X_Name',
  '',
  'Host ',
  ' Host',
  'Hö',
]
const values = [
  '',
  '0',
  '2',
  '*',
  'chunked',
  'close',
  'keep-alive, Upgrade',
  'Keep-Alive',
  'localhost',
  'a b',
  ' padded ',
  'gzip;q=0, br',
  'br;q=0.5, gzip',
  'identity',
  'application/x-bibtex',
  'text/html, */*;q=0.1',
  'payload-token=x',
  'theme=dark',
  'bytes=0-1',
  'folded\r\n value',
  'bare\nbreak',
  'tab\tinside',
  '\u0000',
  'ä',
  'x'.repeat(17_000),
]
const methods = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'get', 'POST', 'GETS', '']
const targets = [
  '/de',
  '/de',
  '/de',
  '/de?x=1',
  '//de',
  '/de#x',
  'http://localhost/de',
  '*',
  '/dé',
  '',
]
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'http/1.1', 'HTTP/2.0', '']
const breaks = ['\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r', '\r\n\r\n']

/** One letter of a request is left out, doubled or replaced. */
function damaged(text: string): string {
  const at = Math.floor(random() * text.length)
  const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  return before + pick(['', letter + letter, '\u0000', ' ', '\r', '\n', ':', 'ÿ'], random) + after
}

function generated(): string {
  const end = () => (random() < 0.05 ? pick(breaks, random) : '\r\n')
  const usual = random() < 0.5
  const first = usual
    ? 'GET /de HTTP/1.1'
    : [pick(methods, random), pick(targets, random), pick(versions, random)].join(' ')
  const lines = random() < 0.95 ? ['Host: localhost'] : []
  const more = Math.floor(random() * 4)
  for (let at = 0; at < more; at += 1)
    lines.push(
      `${pick(names, random)}${pick([': ', ': ', ':', ' : '], random)}${pick(values, random)}`,
    )
  const text = [first, ...lines, ''].map((line) => line + end()).join('')
  const body = random() < 0.1 ? 'GET /de HTTP/1.1\r\nHost: localhost\r\n\r\n' : ''
  return (random() < 0.3 ? damaged(text) : text) + body
}

/** All answers to a request until the connection is closed, without what depends on the time. */
async function answers(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  let heard = ''
  socket.on('data', (part: string) => {
    heard += part
  })
  // A server that refuses a request may close the connection before it has read all of it.
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  socket.end(Buffer.from(text, 'latin1'))
  await closed
  return heard.replace(/^Date: .*\r\n/gm, '')
}

test(`${count.toString()} generated requests (seed ${seed.toString()}) get the same answers with and without the fast path`, async () => {
  const [fast, plain] = [await site(true), await site(false)]
  const differences: object[] = []
  for (let at = 0; at < count; at += 1) {
    const text = generated()
    const [one, other] = await Promise.all([answers(fast, text), answers(plain, text)])
    if (one !== other) differences.push({ text: text.slice(0, 300), one, other })
  }
  expect(differences).toEqual([])
  expect(found).toBeGreaterThan(count / 20)
}, 300_000)
