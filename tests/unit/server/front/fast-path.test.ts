import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

import { encodePage, type CachedPage } from '@/server/cache/cached-page'
import { plainRequest, fastPath } from '@/server/front/fast-path'

const host = 'Host: localhost\r\n'
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${host}${more}\r\n`

let server: Server
let page: CachedPage
let endQuick: () => void
let isStopping = false
const sockets: Socket[] = []

beforeAll(async () => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  page = await encodePage(
    { status: 200, headers, body: Buffer.from('<p>Seite</p>') },
    { changed: '', withdrawn: '' },
  )
  server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () =>
      response.end(`Node: ${request.method ?? ''} ${request.url ?? ''} ${body}`),
    )
  })
  endQuick = fastPath(server, {
    find: (url) => (url === '/de' ? page : undefined),
    isStopping: () => isStopping,
    maxHeaderSize: 16_384,
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

afterEach(() => {
  isStopping = false
  for (const socket of sockets.splice(0)) socket.destroy()
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

/** A connection, and a way to send on it and wait until the answer holds a word. */
async function dial() {
  const socket = connect((server.address() as AddressInfo).port)
  sockets.push(socket)
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  const say = async (text: string, word: string) => {
    heard = ''
    socket.write(text)
    while (!heard.includes(word)) await once(socket, 'data')
    return heard
  }
  return { socket, say }
}

test('a kept page comes with its headers, its length and the time, again and again', async () => {
  const { say } = await dial()
  const first = await say(get('/de'), '</p>')
  expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: text\/html; charset=utf-8\r\n/)
  expect(first).toMatch(/\r\nContent-Length: 12\r\n/)
  expect(first).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
  expect(first.endsWith('\r\n\r\n<p>Seite</p>')).toBe(true)
  expect(await say(get('/de'), '</p>')).toContain('200 OK')
})

test('a browser that takes brotli gets brotli', async () => {
  const { say } = await dial()
  expect(await say(get('/de', 'Accept-Encoding: gzip, br\r\n'), '\r\n\r\n')).toContain(
    'Content-Encoding: br',
  )
})

test('what is not kept goes to the other server, on the same connection', async () => {
  const { say } = await dial()
  await say(get('/de'), '</p>')
  expect(await say(get('/api/x'), 'Node:')).toContain('Node: GET /api/x')
  expect(await say(get('/de'), 'Node:')).toContain('Node: GET /de')
})

/** What was sent before has been read when somebody else has been answered. */
const untilRead = async () => (await dial()).say(get('/de'), '</p>')

test('a request in pieces is put together by the other server', async () => {
  const { say, socket } = await dial()
  socket.write('GET /de HT')
  await untilRead()
  expect(await say('TP/1.1\r\nHost: localhost\r\n\r\n', 'Node:')).toContain('Node: GET /de')
})

test('a body reaches the other server whole', async () => {
  const { say, socket } = await dial()
  socket.write(`POST /api/x HTTP/1.1\r\n${host}Content-Length: 10\r\n\r\n01234`)
  await untilRead()
  expect(await say('56789', 'Node:')).toContain('Node: POST /api/x 0123456789')
})

test('two requests at once are both answered', async () => {
  const { say } = await dial()
  expect(await say(get('/de') + get('/api/x'), '/api/x')).toContain('Node: GET /de')
})

test.each([
  ['a session', get('/de', 'Cookie: leitbild-token=x\r\n')],
  ['a password', get('/de', 'Authorization: Basic eA==\r\n')],
  ['a body', get('/de', 'Content-Length: 4\r\n')],
  ['a body of unknown length', get('/de', 'transfer-encoding: chunked\r\n')],
  ['a second host', get('/de', host)],
  ['no host', 'GET /de HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['a second list of codings', get('/de', 'Accept-Encoding: br\r\naccept-encoding: gzip\r\n')],
  ['a folded line', get('/de', 'X-A: b\r\n c\r\n')],
  ['a space before the colon', get('/de', 'Content-Length : 4\r\n')],
  ['a bare line feed', `GET /de HTTP/1.1\n${host}\n`],
  ['an older protocol', `GET /de HTTP/1.0\r\n${host}\r\n`],
  ['an end', get('/de', 'Connection: close\r\n')],
  ['a part of the page', get('/de', 'Range: bytes=0-1\r\n')],
  ['a page that may be unchanged', get('/de', 'If-None-Match: "x"\r\n')],
  ['an address of another host', `GET http://x/de HTTP/1.1\r\n${host}\r\n`],
  ['a head alone', `HEAD /de HTTP/1.1\r\n${host}\r\n`],
])('%s makes a request one for the other server', (_, text) => {
  expect(plainRequest(text)).toBeUndefined()
})

test('a browser asks plainly', () => {
  const more = [
    'Connection: keep-alive',
    'Upgrade-Insecure-Requests: 1',
    'Accept-Encoding: gzip, deflate, br',
    'Sec-Fetch-Mode: navigate',
    '',
  ]
  expect(plainRequest(get('/de?page=2', more.join('\r\n')))).toEqual({
    url: '/de?page=2',
    codings: 'gzip, deflate, br',
  })
})

test('at the end idle connections are closed, and later requests told to close', async () => {
  const { say, socket } = await dial()
  await say(get('/de'), '</p>')
  const closed = once(socket, 'close')
  isStopping = true
  endQuick()
  await closed
  const { say: ask } = await dial()
  expect(await ask(get('/de'), 'Node:')).toContain('Node: GET /de')
})

test('a silent connection is closed after the time that Node gives for headers', async () => {
  const { headersTimeout, keepAliveTimeout } = server
  Object.assign(server, { headersTimeout: 20, keepAliveTimeout: 0 })
  try {
    const { socket } = await dial()
    expect(await once(socket, 'close')).toEqual([false])
  } finally {
    Object.assign(server, { headersTimeout, keepAliveTimeout })
  }
})

test('after its first answer a connection may be silent for longer', async () => {
  const { headersTimeout } = server
  server.headersTimeout = 1000
  try {
    const served = once(server, 'connection') as Promise<[Socket]>
    const { say } = await dial()
    const [socket] = await served
    expect(socket.timeout).toBe(1000)
    await say(get('/de'), '</p>')
    expect(socket.timeout).toBe(server.keepAliveTimeout)
  } finally {
    server.headersTimeout = headersTimeout
  }
})

test.each([
  ['a kept page', '/de'],
  ['another address', '/api/x'],
])('headers of more than 16 kB are refused for %s', async (_, path) => {
  const { say } = await dial()
  const lines = Array.from({ length: 17 }, (__, at) => `X-${at}: ${'x'.repeat(1000)}\r\n`)
  expect(await say(get(path, lines.join('')), '\r\n\r\n')).toContain('431')
})
