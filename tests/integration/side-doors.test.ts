import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { type Role, roles } from '@/access/roles'
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
const area = () => newDocument(payload, collection, 'update')
const requestOf = (role: Role): Promise<PayloadRequest> =>
  createLocalReq({ user: users[role] }, payload)
const works = (attempt: Promise<unknown>) =>
  attempt.then(
    () => true,
    () => false,
  )
const jobs = async () => (await payload.find({ collection: 'payload-jobs' as never })).totalDocs

async function schedule(role: Role, args: object) {
  const { schedulePublish } = await import('@/admin/schedule/requests')
  const date = new Date(Date.now() + 3_600_000)
  const req = await requestOf(role)
  const call = { req, type: 'publish', date, ...args }
  return works(Promise.resolve().then(() => schedulePublish(call as never)))
}

test('those who publish schedule and cancel, translators do neither', async () => {
  const { id } = await area()
  const doc = { relationTo: collection, value: id }
  const scheduled: Role[] = []
  for (const role of roles) {
    const before = await jobs()
    await schedule(role, { doc, localeToPublish: 'de' })
    if ((await jobs()) > before) scheduled.push(role)
  }
  const { docs } = await payload.find({ collection: 'payload-jobs' as never, limit: 1 })
  const deleteID = (docs[0] as { id?: string } | undefined)?.id
  await schedule('translator', { deleteID, doc })
  expect(scheduled).toEqual(['admin', 'editor', 'reviewer'])
  expect(await jobs()).toBe(3)
  await schedule('editor', { deleteID, doc })
  expect(await jobs()).toBe(2)
  await payload.delete({ collection: 'payload-jobs' as never, where: { id: { exists: true } } })
})

test('translators copy no language over another', async () => {
  const { copyToLocale } = await import('@/admin/copy-to-locale')
  const copied: Role[] = []
  for (const role of roles) {
    const { happened, id } = await area()
    const req = await requestOf(role)
    const copy = { collectionSlug: collection, docID: id, fromLocale: 'de', toLocale: 'en' }
    const call = { ...copy, overrideData: true, req } as never
    await works(Promise.resolve().then(() => copyToLocale(call)))
    if (await happened()) copied.push(role)
  }
  expect(copied).toEqual(['admin', 'editor', 'reviewer'])
})

test('translators and strangers put nothing into another order', async () => {
  const [first, second] = [await area(), await area()]
  const order = async () =>
    (await payload.find({ collection, sort: '_order', depth: 0 })).docs.map(({ id }) => id).join()
  const target = await payload.findByID({ collection, id: first.id })
  const before = await order()
  const body = {
    collectionSlug: collection,
    docsToMove: [second.id],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: { id: first.id, key: (target as { _order?: string })._order },
  }
  for (const sent of [{}, headers.translator])
    await ask(payload.config, { path: '/reorder', method: 'POST', body, headers: sent })
  expect(await order()).toBe(before)
  await ask(payload.config, { path: '/reorder', method: 'POST', body, headers: headers.editor })
  expect(await order()).not.toBe(before)
})

test.each(['editor', 'reviewer', 'translator'] as const)(
  '%s changes the own name, but neither the own roles nor languages, nor anybody else',
  async (role) => {
    const { id } = users[role]
    const path = `/users/${id}`
    const body = { name: 'Neuer Name', roles: ['admin'], translatesTo: ['de', 'en'] }
    await ask(payload.config, { path, method: 'PATCH', body, headers: headers[role] })
    const other = `/users/${users.admin.id}`
    await ask(payload.config, { path: other, method: 'PATCH', body, headers: headers[role] })
    const many = '/users?where[id][exists]=true'
    await ask(payload.config, { path: many, method: 'PATCH', body, headers: headers[role] })
    const own = await payload.findByID({ collection: 'users', id })
    const admin = await payload.findByID({ collection: 'users', id: users.admin.id })
    expect(own).toMatchObject({ name: 'Neuer Name', roles: [role] })
    expect(own.translatesTo).toEqual(users[role].translatesTo)
    expect(admin.name).toBe('admin')
  },
)
