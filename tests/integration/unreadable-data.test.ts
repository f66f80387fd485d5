import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { send } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(() => remove())

const post = (path: string, init: RequestInit) =>
  send(payload.config, new Request(`http://localhost:3000/api${path}`, { method: 'POST', ...init }))

test.each(['createdAt', 'updatedAt', 'deletedAt'])('%s takes dates alone', async (name) => {
  const save = (value: unknown) =>
    post('/focus-areas?locale=de&draft=true', {
      headers: { ...editor, 'content-type': 'application/json', 'accept-language': 'de' },
      body: JSON.stringify({ title: 'Datum', [name]: value }),
    })
  for (const value of ['2026-13-45', 'x', 7, [], {}, true]) {
    const { status, text } = await save(value)
    expect([value, status]).toEqual([value, 400])
    expect(text).toContain(`„${name}“`)
  }
  expect((await save('2026-01-31T12:00:00Z')).status).toBe(201)
})

test('a file is refused where nothing can be uploaded', async () => {
  const body = new FormData()
  body.append('_payload', '{"title":"Mit Datei"}')
  body.append('file', new File(['x'], 'x.png', { type: 'image/png' }))
  const { status, text } = await post('/focus-areas?draft=true', { headers: editor, body })
  expect(status).toBe(400)
  expect(text).toContain('Hier wird keine Datei angenommen')
})

test.each([
  'where[user][exists]=true',
  'where[user][equals]=x',
  'where[user.email][equals]=x',
  'where[document][exists]=false',
  'where[or][0][document][in]=x',
  'where[user][equals][relationTo]=nowhere&where[user][equals][value]=x',
])('a relation to several collections is not compared by %s', async (query) => {
  const admin = await signIn(payload, 'admin')
  const address = `http://localhost:3000/api/payload-locked-documents?${query}`
  const { status } = await send(payload.config, new Request(address, { headers: admin }))
  expect(status).toBe(400)
})

test.each([
  'where[user.value][equals]=x',
  'where[user.relationTo][equals]=users',
  'where[user][equals][relationTo]=users&where[user][equals][value]=x',
])('a relation to several collections is compared by %s', async (query) => {
  const admin = await signIn(payload, 'admin')
  const address = `http://localhost:3000/api/payload-locked-documents?${query}`
  const { status } = await send(payload.config, new Request(address, { headers: admin }))
  expect(status).toBe(200)
})
