import type { Payload } from 'payload'

import { lockLease } from '@/access/edit-locks'
import type { Role } from '@/access/roles'
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
const slug = 'payload-locked-documents'
const area = async () => (await newDocument(payload, collection, 'update')).id

type LockState = {
  holder: { name: string; isYou: boolean; since: string } | null
  stored: object | null
}

const tell = async (role: Role, act: string, of: object) => {
  const { status, text } = await ask(payload.config, {
    path: '/edit-lock',
    method: 'POST',
    body: { act, ...of },
    headers: headers[role],
  })
  return { status, ...(JSON.parse(text) as LockState) }
}

const patch = (role: Role, path: string, body: object, method = 'PATCH') =>
  ask(payload.config, { path, method, body, headers: headers[role] })

const ownerOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: slug,
    where: { 'document.value': { equals: id } },
    depth: 0,
  })
  return docs.map(({ user }) => user.value)
}

test('a lock stays while its owner saves, and while others are refused', async () => {
  const id = await area()
  await tell('editor', 'hold', { collection, id })
  const path = `/${collection}/${id}?locale=de&draft=true`
  const own = await patch('editor', `${path}&autosave=true`, { summary: 'eins' })
  const other = await patch('admin', path, { summary: 'zwei' })
  const again = await patch('editor', path, { summary: 'drei' })
  expect([own.status, other.status, again.status]).toEqual([200, 423, 200])
  expect(await ownerOf(id)).toEqual([users.editor.id])
})

test('who is refused reads in German who writes, and what to do', async () => {
  const id = await area()
  await tell('editor', 'hold', { collection, id })
  const { text } = await ask(payload.config, {
    path: `/${collection}/${id}?locale=de`,
    method: 'PATCH',
    body: { summary: 'zwei' },
    headers: { ...headers.admin, 'accept-language': 'de' },
  })
  expect(text).toContain(`${users.editor.name} bearbeitet diesen Inhalt gerade`)
  expect(text).not.toMatch(/currently locked/)
})

test.each([
  ['publishing', 'PATCH', { _status: 'published' }],
  ['trashing', 'PATCH', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ['deleting', 'DELETE', {}],
])('%s by somebody else is refused while one person writes', async (_, method, body) => {
  const id = await area()
  await tell('editor', 'hold', { collection, id })
  const path = `/${collection}/${id}?locale=de`
  expect((await patch('admin', path, body, method)).status).toBe(423)
})

test('a change of many documents is refused when somebody writes in one of them', async () => {
  const [free, held] = [await area(), await area()]
  await tell('editor', 'hold', { collection, id: held })
  const many = `/${collection}?where[id][in]=${free},${held}&locale=de`
  const one = `/${collection}?where[id][in]=${free}&locale=de`
  const change = { summary: 'alle' }
  expect((await patch('admin', many, change)).status).toBe(423)
  expect((await patch('admin', one, change)).status).toBe(200)
  expect((await patch('admin', many, {}, 'DELETE')).status).toBe(423)
})

test('restoring a version is refused while somebody else writes', async () => {
  const { id, version } = await newDocument(payload, collection, 'update')
  await tell('editor', 'hold', { collection, id })
  const path = `/${collection}/versions/${version}`
  expect((await patch('admin', path, {}, 'POST')).status).toBe(423)
})

test('a lock is taken over in the own name, and the first writer is told', async () => {
  const id = await area()
  const of = { collection, id }
  await tell('editor', 'hold', of)
  expect((await tell('reviewer', 'hold', of)).holder).toMatchObject({
    name: users.editor.name,
    isYou: false,
  })
  expect((await tell('reviewer', 'take', of)).holder?.isYou).toBe(true)
  expect((await tell('editor', 'hold', of)).holder).toMatchObject({
    name: users.reviewer.name,
    isYou: false,
  })
})

test('a lock says since when its owner writes, which a takeover begins anew', async () => {
  const id = await area()
  const of = { collection, id }
  const before = (await tell('editor', 'hold', of)).holder?.since
  const renewed = (await tell('editor', 'hold', of)).holder?.since
  const taken = (await tell('reviewer', 'take', of)).holder?.since
  expect(renewed).toBe(before)
  expect(Date.parse(taken ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
})

test('of two who begin at once exactly one has the lock', async () => {
  const id = await area()
  const of = { collection, id }
  await Promise.all([tell('editor', 'hold', of), tell('reviewer', 'hold', of)])
  const looks = await Promise.all([tell('editor', 'look', of), tell('reviewer', 'look', of)])
  expect(looks.filter(({ holder }) => holder?.isYou)).toHaveLength(1)
})

test('a lock ends when its form is closed, and when no sign of life comes', async () => {
  const id = await area()
  const of = { collection, id }
  await tell('editor', 'hold', of)
  await tell('editor', 'release', of)
  expect((await tell('admin', 'look', of)).holder).toBeNull()
  await tell('editor', 'hold', of)
  const old = new Date(Date.now() - lockLease - 1000).toISOString()
  await payload.db.updateOne({
    collection: slug,
    where: { 'document.value': { equals: id } },
    data: { updatedAt: old },
  })
  expect((await tell('admin', 'hold', of)).holder?.isYou).toBe(true)
})

test('nobody ends the lock of another person by closing a form', async () => {
  const id = await area()
  await tell('editor', 'hold', { collection, id })
  await tell('reviewer', 'release', { collection, id })
  expect(await ownerOf(id)).toEqual([users.editor.id])
})

test('the same holds for a global', async () => {
  const of = { global: 'home' }
  await tell('editor', 'hold', of)
  const save = (role: Role) => patch(role, '/globals/home?locale=de', { lead: role }, 'POST')
  expect((await save('admin')).status).toBe(423)
  expect((await save('editor')).status).toBe(200)
  await tell('admin', 'take', of)
  expect((await save('editor')).status).toBe(423)
  await tell('admin', 'release', of)
})

test('translators and strangers hold nothing', async () => {
  const id = await area()
  expect((await tell('translator', 'hold', { collection, id })).status).toBe(403)
  const body = { collection, id, act: 'hold' }
  expect((await ask(payload.config, { path: '/edit-lock', method: 'POST', body })).status).toBe(401)
  expect(await ownerOf(id)).toEqual([])
})

test('a form learns that its document is in the trash, or gone', async () => {
  const [trashed, gone] = [await area(), await area()]
  const data = { deletedAt: '2026-01-01T00:00:00.000Z' }
  await payload.update({ collection, id: trashed, data })
  await payload.delete({ collection, id: gone })
  const storedOf = async (id: string) => (await tell('editor', 'look', { collection, id })).stored
  expect(await storedOf(trashed)).toMatchObject({ isTrashed: true })
  expect(await storedOf(gone)).toBeNull()
})

test.each([
  {},
  { act: 'hold' },
  { act: 'x', global: 'home' },
  { act: 'look', collection: 'toString', id: '1' },
])('the request %j is refused with the reason', async (body) => {
  expect((await tell('editor', '', body)).status).toBe(400)
})
