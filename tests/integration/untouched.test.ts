import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { draftCollections } from '@/tests/helpers/language-states'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { type Staff, staffOf } from '@/tests/helpers/staff'

let payload: Payload
let remove: () => Promise<void>
let staff: Staff

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  staff = await staffOf(payload)
}, 60_000)

afterAll(() => remove())

/** What the panel makes when the form for a new document is opened. */
async function opened(collection: CollectionSlug, data: object = {}): Promise<string> {
  const made = { collection, data, draft: true, locale: 'en' }
  return ((await payload.create(made as never)) as { id: string }).id
}

const leave = async (collection: string, id: string) => {
  const path = `/${collection}/${id}/leave`
  return (await ask(payload.config, { path, method: 'POST', headers: staff.headers.editor })).text
}

const stands = async (collection: CollectionSlug, id: string) =>
  (await payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1

/** Whether the list of the panel shows it. */
async function isListed(collection: CollectionSlug, id: string) {
  const { createLocalReq } = await import('payload')
  const req: PayloadRequest = await createLocalReq({ user: staff.users.editor }, payload)
  const { baseFilter } = payload.collections[collection].config.admin
  const filter = await baseFilter?.({ limit: 10, page: 1, req, sort: 'id' })
  const where = { and: [{ id: { equals: id } }, ...(filter ? [filter] : [])] }
  return (await payload.find({ collection, draft: true, where })).totalDocs === 1
}

test.each(draftCollections)(
  'a form of %s that is left empty leaves nothing',
  async (collection) => {
    const id = await opened(collection)
    expect(await isListed(collection, id)).toBe(false)
    expect(await leave(collection, id)).toContain('true')
    expect(await stands(collection, id)).toBe(false)
  },
)

test.each([
  ['a title in one language', 'pages', { title: 'Anfang' }],
  ['a word without a title', 'pages', { lead: 'Anfang' }],
  ['a tick', 'pages', { sensitive: true }],
  ['a number', 'publications', { isbn: '978-3-16-148410-0' }],
  ['a list', 'publications', { authors: ['Alex Beispiel'] }],
  ['a word for search engines', 'focus-areas', { meta: { description: 'Anfang' } }],
] as const)('%s is kept', async (_, collection, data) => {
  const id = await opened(collection, data)
  expect(await leave(collection, id)).toContain('false')
  expect([await stands(collection, id), await isListed(collection, id)]).toEqual([true, true])
})

const hold = (role: 'admin' | 'editor', id: string) =>
  ask(payload.config, {
    path: '/edit-lock',
    method: 'POST',
    body: { act: 'hold', collection: 'funders', id },
    headers: staff.headers[role],
  })

/** As if its form had been opened three hours ago. */
async function makeOld(id: string) {
  const createdAt = new Date(Date.now() - 3 * 60 * 60_000).toISOString()
  const { docs } = await payload.db.findVersions({
    collection: 'funders',
    where: { parent: { equals: id } },
  })
  const [version] = docs as { id: string; version: object }[]
  await payload.db.updateOne({ collection: 'funders', id, data: { createdAt } })
  await payload.db.updateVersion({
    collection: 'funders',
    id: version?.id ?? '',
    versionData: { version: { ...version?.version, createdAt } },
  })
}

test('a new form removes what was left empty hours ago, but nothing newer and no open form', async () => {
  const old = await opened('funders')
  const open = await opened('funders')
  const fresh = await opened('funders')
  for (const id of [old, open]) await makeOld(id)
  await hold('editor', open)
  const headers = staff.headers.editor
  const path = '/funders?draft=true&locale=de'
  await ask(payload.config, { path, method: 'POST', body: {}, headers })
  expect(await Promise.all([old, open, fresh].map((id) => stands('funders', id)))).toEqual([
    false,
    true,
    true,
  ])
})

test.each([
  ['goes, although its lock is still there', 'editor', 'true'],
  ['stays while somebody else has it open', 'admin', 'false'],
] as const)('an empty document that is left %s', async (_, holder, removed) => {
  const id = await opened('funders')
  await hold(holder, id)
  expect(await leave('funders', id)).toContain(removed)
})

test('translators and strangers remove nothing', async () => {
  const id = await opened('pages')
  const path = `/pages/${id}/leave`
  const translator = await ask(payload.config, {
    path,
    method: 'POST',
    headers: staff.headers.translator,
  })
  const stranger = await ask(payload.config, { path, method: 'POST' })
  expect([translator.status, stranger.status]).toEqual([403, 401])
  expect(await stands('pages', id)).toBe(true)
})
