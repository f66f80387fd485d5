import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { apiSegments } from '@/lib/api-path'
import { encodePage } from '@/server/cache/cached-page'
import { listener } from '@/server/front/listener'
import { spellingsOf } from '@/tests/helpers/spellings'

let server: Server
let port: number
const passed: string[] = []
const rendered: string[] = []

beforeAll(async () => {
  const made = { status: 404, headers: {}, body: Buffer.from('nothing') }
  const page = await encodePage(made, { changed: '', withdrawn: '' })
  const listen = listener({
    cache: { ready: () => undefined, get: () => Promise.resolve(page) },
    finder: () => Promise.resolve(),
    isAway: () => false,
    isStopping: () => false,
    forward: (request, response) => {
      passed.push(request.url ?? '')
      response.end()
      return Promise.resolve()
    },
    ready: () => Promise.resolve({ isReady: true, text: '' }),
    search: (key) => {
      rendered.push(key)
      return Promise.resolve(page)
    },
    serverUrl: 'http://localhost:3000',
    started: () => Promise.resolve(),
    unavailable: page,
    body: () => undefined,
  })
  server = createServer(listen).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  ;({ port } = server.address() as AddressInfo)
})

afterAll(() => {
  server.close()
})

beforeEach(() => {
  passed.length = 0
  rendered.length = 0
})

/** Sends a path as it stands: `fetch` would tidy it up first. */
const send = (path: string, method = 'POST', headers: Record<string, string> = {}, body = '') =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers }
    ask(options, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text })
      })
    })
      .on('error', reject)
      .end(body)
  })

test('the usual spelling goes to Next', async () => {
  await send('/api/users/login')
  await send('/api/media/file/%C3%9Cbersicht%20(1).png', 'POST')
  expect(passed).toHaveLength(2)
})

test('other spellings of a path below /api never get there', async () => {
  const unusual = spellingsOf('/api/users/login').filter((path) => !apiSegments(path))
  const statuses = new Set<number>()
  for (const path of unusual) statuses.add((await send(path)).status)
  expect(passed).toEqual([])
  expect([...statuses]).toEqual([404])
  expect(unusual.length).toBeGreaterThan(30)
})

test.each([
  ['GET', '/admin/%ff'],
  ['GET', '/admin/%'],
  ['POST', '/admin/%zz'],
  ['POST', '/admin/../api/users/login'],
  ['POST', '/preview/..%2fapi/users/login'],
  ['GET', '/preview/%E0%A4%A'],
  ['GET', '/_next/static/%00'],
  ['GET', '/de/%ff'],
  ['GET', '/de/\\x'],
])('%s %s says that nothing is there', async (method, path) => {
  const { status } = await send(path, method, { cookie: 'leitbild-token=x' })
  expect(status).toBe(404)
  expect(passed).toEqual([])
})

test.each([
  ['POST', '/admin'],
  ['POST', '/admin/collections/pages'],
  ['DELETE', '/admin/account'],
  ['PUT', '/preview?collection=pages'],
  ['POST', '/preview/exit'],
  ['POST', '/_next/image'],
  ['PATCH', '/de'],
])('%s %s is refused: there are no forms', async (method, path) => {
  const { status } = await send(path, method, { 'content-type': 'multipart/form-data' })
  expect(status).toBe(405)
  expect(passed).toEqual([])
})

test('calls of the panel go to Next, and nowhere but below the panel', async () => {
  await send('/admin/collections/pages', 'POST', { 'next-action': 'x' })
  expect(passed).toEqual(['/admin/collections/pages'])
  const { status } = await send('/preview/exit', 'POST', { 'next-action': 'x' })
  expect(status).toBe(405)
})

test('what is refused below /api is said in the language of who asks', async () => {
  const { text } = await send('/api//users', 'GET', { 'accept-language': 'en' })
  expect(text).toContain('There is nothing at this address')
})

test('a harvester may send its arguments as a form', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  await send('/oai', 'POST', headers, 'verb=Identify')
  await send('/oai?verb=ListSets', 'GET')
  expect(rendered).toEqual(['/oai?verb=Identify', '/oai?verb=ListSets'])
  expect((await send('/oai', 'POST', headers, 'x'.repeat(5000))).status).toBe(413)
})

test('a program that accepts references is redirected to them, past the cached page', async () => {
  const answer = await send('/de/publikationen/bericht', 'GET', { accept: 'application/x-bibtex' })
  expect(answer.status).toBe(303)
})
