import type { Payload } from 'payload'

import { newDocument } from '@/tests/helpers/new-document'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { type Staff, staffOf } from '@/tests/helpers/staff'

let payload: Payload
let remove: () => Promise<void>
let headers: Staff['headers']
let users: Staff['users']

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ headers, users } = await staffOf(payload))
}, 120_000)

afterAll(() => remove())

const collection = 'focus-areas'
const german = { 'accept-language': 'de' }

const changes = async () => {
  const { id } = await newDocument(payload, collection, 'update')
  return [
    { path: `/${collection}/${id}`, method: 'PATCH', body: { summary: 'x' } },
    { path: `/${collection}/${id}`, method: 'DELETE', body: {} },
    { path: `/${collection}`, method: 'POST', body: { title: 'x' } },
    { path: '/globals/home', method: 'POST', body: { lead: 'x' } },
    { path: '/translations/save', method: 'POST', body: {} },
    { path: '/edit-lock', method: 'POST', body: { act: 'look', global: 'home' } },
  ]
}

test('without a session a change is answered 401, and says to sign in again', async () => {
  for (const change of await changes()) {
    const { status, text } = await ask(payload.config, { ...change, headers: german })
    expect([change.path, status]).toEqual([change.path, 401])
    expect(text).toContain('Sie sind nicht mehr angemeldet')
    expect(text).not.toContain('Ihr Konto darf das nicht')
  }
})

test('without a session nobody learns whether a draft was saved since, only that the session has ended', async () => {
  const { id } = await newDocument(payload, collection, 'update')
  const body = { summary: 'x', updatedAt: '2020-01-01T00:00:00.000Z' }
  const change = { path: `/${collection}/${id}`, method: 'PATCH', body, headers: german }
  expect((await ask(payload.config, change)).status).toBe(401)
})

test('without a session the panel does not take a draft for deleted, and strangers find none', async () => {
  const title = 'Entwurf'
  const { id } = await payload.create({ collection, data: { title }, draft: true, locale: 'de' })
  const path = `/${collection}/${id}?draft=true`
  const ofPanel = { 'x-account': users.editor.id }
  expect((await ask(payload.config, { path, headers: ofPanel })).status).toBe(401)
  expect((await ask(payload.config, { path, headers: {} })).status).toBe(404)
})

test('with a session that was ended elsewhere it is 401 as well, also for what is read', async () => {
  const user = users.reviewer.id
  await payload.db.updateOne({ collection: 'users', id: user, data: { sessions: [] } })
  const queue = { path: '/translations/overview', headers: headers.reviewer }
  expect((await ask(payload.config, queue)).status).toBe(401)
  const [change] = await changes()
  if (!change) throw new Error('no change to try')
  const { status } = await ask(payload.config, { ...change, headers: headers.reviewer })
  expect(status).toBe(401)
})

test('an account without the right is answered 403 with that reason', async () => {
  const [change] = await changes()
  if (!change) throw new Error('no change to try')
  const sent = { ...german, ...headers.translator }
  const { status, text } = await ask(payload.config, { ...change, headers: sent })
  expect(status).toBe(403)
  expect(text).toContain('Ihr Konto darf das nicht')
})

test('nothing is saved in another name than that of the page', async () => {
  const [change] = await changes()
  if (!change) throw new Error('no change to try')
  const send = (account: string) =>
    ask(payload.config, { ...change, headers: { ...headers.editor, 'x-account': account } })
  const other = await send(users.admin.id)
  expect(other.status).toBe(401)
  expect(other.text).toContain('"session":"other"')
  expect((await send(users.editor.id)).status).toBe(200)
})
