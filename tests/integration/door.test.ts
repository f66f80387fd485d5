import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask, send } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(() => remove())

type Init = { body?: BodyInit; headers?: Record<string, string>; method?: string }

const raw = (path: string, { method = 'POST', ...init }: Init = {}) =>
  send(
    payload.config,
    new Request(`http://localhost:3000/api${path}`, { method, duplex: 'half', ...init } as never),
  )

const json = { 'content-type': 'application/json' }

/** A body of `size` bytes that names no length, and how much of it was read. */
const stream = (size: number) => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= size) {
        controller.close()
        return
      }
      sent += 64_000
      controller.enqueue(new Uint8Array(64_000).fill(32))
    },
  })
  return { body, sent: () => sent }
}

test('more than 1 MB of JSON is refused before it is read to the end', async () => {
  const { body, sent } = stream(50_000_000)
  const answer = await raw('/users/login', { headers: json, body })
  expect(answer.status).toBe(413)
  expect(sent()).toBeLessThan(2_000_000)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
  'the same holds for %s',
  async (type) => {
    const { body } = stream(3_000_000)
    expect((await raw('/users/login', { headers: { 'content-type': type }, body })).status).toBe(
      413,
    )
  },
)

test.each([
  ['half an object', '{"email":'],
  ['nothing but a comma', ','],
  ['brackets without end', '['.repeat(100_000)],
  ['brackets nested 300 deep', '['.repeat(300) + ']'.repeat(300)],
])('%s is no JSON', async (_what, body) => {
  expect((await raw('/users/login', { headers: json, body })).status).toBe(400)
})

test.each(['null', '[]', '"x"', '7', '{"email":{"$ne":null},"password":{"$gt":""}}', '{}', ''])(
  'the JSON %s is answered with 4xx everywhere',
  async (body) => {
    const doors = ['/users/login', '/users/forgot-password', '/users/reset-password', '/users']
    const more = ['/focus-areas', '/users/first-register', '/globals/home', '/reorder', '/nothing']
    const faults: string[] = []
    for (const path of [...doors, ...more]) {
      const { status } = await raw(path, { headers: json, body })
      if (status < 400 || status >= 500) faults.push(`${path}: ${status.toString()}`)
    }
    expect(faults).toEqual([])
  },
)

test('a key that reaches for the prototype is dropped', async () => {
  const words = ['__proto__', '\\u005f_proto__']
  for (const word of words)
    await raw('/focus-areas', {
      headers: { ...editor, ...json },
      body: `{"${word}":{"polluted":1},"title":"Offen"}`,
    })
  await raw('/focus-areas?where[__proto__][polluted]=1&__proto__[polluted]=1', { method: 'GET' })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('a question sent as POST is answered like one in the address, and may not be longer', async () => {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-payload-http-method-override': 'GET',
  }
  const asked = await raw('/focus-areas', { headers, body: 'limit=1000&where[id][exists]=true' })
  expect((JSON.parse(asked.text) as { limit: number }).limit).toBe(100)
  const hidden = await raw('/focus-areas', { headers, body: 'where[parent.title][like]=a' })
  const long = await raw('/focus-areas', { headers, body: `x=${'a'.repeat(20_000)}` })
  expect([asked.status, hidden.status, long.status]).toEqual([200, 400, 413])
})

test('staff who name no language filter in German', async () => {
  const where = 'where[title][equals]=Ohne%20Sprache'
  const create = { path: '/focus-areas', method: 'POST', body: { title: 'Ohne Sprache' } }
  await ask(payload.config, { ...create, headers: editor })
  const found = await ask(payload.config, { path: `/focus-areas?${where}`, headers: editor })
  expect([found.status, (JSON.parse(found.text) as { totalDocs: number }).totalDocs]).toEqual([
    200, 1,
  ])
})

test.each(['0', '-1', '1e9', 'NaN', '101'])('limit=%s gives at most 100', async (limit) => {
  const { status, text } = await ask(payload.config, { path: `/focus-areas?limit=${limit}` })
  expect(status).toBe(200)
  expect((JSON.parse(text) as { limit: number }).limit).toBeLessThanOrEqual(100)
})

test.each([
  ['a word of 5,000 letters', `where[title][like]=${'a'.repeat(5000)}`],
  ['3,000 words', `where[title][like]=${'%25a '.repeat(3000)}`],
  [
    '100 conditions',
    Array.from({ length: 100 }, (_, at) => `where[or][${at.toString()}][title][like]=a`).join('&'),
  ],
  ['conditions in 20 levels', `where${'[and][0]'.repeat(20)}[title][like]=a`],
  ['an unknown operator', 'where[title][$regex]=a'],
  ['a list for a word', 'where[title][like][]=a&where[title][like][]=b'],
  ['a list for one value', 'where[title][equals][]=a&where[title][equals][]=b'],
  ['a list for a moment', 'where[createdAt][greater_than][]=2026-01-01'],
])('%s is refused and costs little', async (_what, query) => {
  const { status } = await ask(payload.config, { path: `/focus-areas?${query}` })
  expect(status).toBe(400)
})

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin at all', { origin: 'null' }],
  ['another site by its fetch metadata', { 'sec-fetch-site': 'cross-site' }],
])('a cookie from %s signs nobody in', async (_what, sent) => {
  const cookie = editor['cookie'] ?? ''
  const me = await raw('/users/me', { method: 'GET', headers: { cookie, ...sent } })
  expect(me.text).toContain('"user":null')
  for (const type of ['application/json', 'text/plain']) {
    const headers = { cookie, 'content-type': type, ...sent }
    const made = await raw('/focus-areas', { headers, body: '{"title":"Untergeschoben"}' })
    expect(made.status).toBe(type === 'text/plain' ? 415 : 401)
  }
})

test('no other origin may read or ask beforehand', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' }
  const asked = await raw('/focus-areas/x', { method: 'OPTIONS', headers })
  const read = await raw('/focus-areas', { method: 'GET', headers })
  const names = [...asked.headers.keys(), ...read.headers.keys()]
  expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([])
})

test.each(['/focus-areas', '/nothing/here', '/users/me', '/openapi.json', '/media/file/x.png'])(
  '%s carries the headers of every answer',
  async (path) => {
    const { headers } = await ask(payload.config, { path })
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  },
)

test.each([
  '/payload-jobs/run',
  '/payload-jobs/handle-schedules',
  '/og?title=x',
  '/graphql',
  '/media/paste-url?src=http://127.0.0.1/',
  '/documents/file/..%2f..%2f.env',
  '/documents/file/%2e%2e%2f.env',
  '/documents/file/....//x',
  '/documents/file/x%00.pdf',
  `/documents/file/${'x'.repeat(300)}.pdf`,
])('%s is closed', async (path) => {
  const strange = await ask(payload.config, { path })
  const staff = await ask(payload.config, { path, headers: editor })
  expect(strange.status).toBeGreaterThanOrEqual(400)
  expect(strange.status).toBeLessThan(500)
  expect(staff.status).toBeGreaterThanOrEqual(400)
})

test('nothing is changed by GET', async () => {
  for (const path of ['/users/logout', '/users/refresh-token', '/users/unlock', '/reorder'])
    expect((await ask(payload.config, { path, headers: editor })).status).toBeGreaterThanOrEqual(
      400,
    )
  const me = await ask(payload.config, { path: '/users/me', headers: editor })
  expect(me.text).not.toContain('"user":null')
})
