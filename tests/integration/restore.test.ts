import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'editor')
}, 60_000)

afterAll(() => remove())

const collection = 'focus-areas'

const save = async (id: string, locale: 'de' | 'en', title: string) => {
  await payload.update({
    collection,
    id,
    locale,
    data: { title, slug: `${title}-${id}`, _status: 'published' },
  })
}

let count = 0

const twoVersions = async () => {
  count += 1
  const slug = `titel-${count.toString()}`
  const { id } = await payload.create({
    collection,
    locale: 'de',
    data: { title: 'Alt', slug, _status: 'published' },
  })
  const versions = await payload.findVersions({ collection, where: { parent: { equals: id } } })
  const first = versions.docs[0]?.id ?? ''
  await save(id, 'en', 'New')
  await save(id, 'de', 'Neu')
  return { id, first }
}

const read = async (id: string, draft: boolean) => {
  const doc = await payload.findByID({ collection, id, locale: 'all', draft })
  return { title: doc.title as unknown, status: doc._status as unknown }
}

test('restoring German gives back the old German text as a draft and leaves English alone', async () => {
  const { id, first } = await twoVersions()
  await ask(payload.config, {
    path: `/${collection}/versions/${first}?locale=de`,
    method: 'POST',
    headers,
  })
  expect(await read(id, true)).toEqual({
    title: { de: 'Alt', en: 'New' },
    status: { de: 'draft', en: 'published' },
  })
})

test('visitors go on reading what was published before', async () => {
  const { id, first } = await twoVersions()
  await ask(payload.config, {
    path: `/${collection}/versions/${first}?locale=de`,
    method: 'POST',
    headers,
  })
  expect(await read(id, false)).toMatchObject({ title: { de: 'Neu', en: 'New' } })
})

test('a stranger restores nothing', async () => {
  const { first } = await twoVersions()
  const path = `/${collection}/versions/${first}?locale=de`
  const { status } = await ask(payload.config, { path, method: 'POST' })
  expect(status).toBe(401)
})

const restore = (version: string, query: string, who = headers) =>
  ask(payload.config, {
    path: `/${collection}/versions/${version}${query}`,
    method: 'POST',
    headers: who,
  })

test('the panel’s button, which says draft=false, restores a draft and names the language', async () => {
  const { id, first } = await twoVersions()
  const { text } = await restore(first, '?draft=false&locale=de')
  expect((JSON.parse(text) as { message: string }).message).toContain('Entwurf (Deutsch)')
  expect(await read(id, false)).toEqual({
    title: { de: 'Neu', en: 'New' },
    status: { de: 'published', en: 'published' },
  })
})

test('what was filled since the version is empty again in the draft', async () => {
  const { id, first } = await twoVersions()
  const summary = 'Kam später dazu.'
  await payload.update({ collection, id, locale: 'de', data: { summary, _status: 'published' } })
  await restore(first, '?locale=de')
  const summaryOf = async (draft: boolean) =>
    (await payload.findByID({ collection, id, locale: 'de', draft })).summary
  expect([await summaryOf(true), await summaryOf(false)]).toEqual([null, summary])
})

test('the public document keeps its address until somebody publishes', async () => {
  const { id, first } = await twoVersions()
  await restore(first, '?locale=de')
  const slugOf = async () => (await payload.findByID({ collection, id, locale: 'de' })).slug
  const before = await slugOf()
  await payload.update({ collection, id, locale: 'de', data: { _status: 'published' } })
  expect([before, await slugOf()]).toEqual([`neu-${id}`, expect.stringMatching(/^titel-/)])
})

test('Payload’s own operation, which publishes, is closed', async () => {
  const { first } = await twoVersions()
  const { createLocalReq, restoreVersionOperation } = await import('payload')
  const args = {
    id: first,
    collection: payload.collections[collection],
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  }
  await expect(restoreVersionOperation(args as never)).rejects.toThrow('versions/:id')
})

test('a version of a document in the trash is not restored, with the reason', async () => {
  const { id, first } = await twoVersions()
  const deletedAt = new Date().toISOString()
  await payload.update({ collection, id, data: { deletedAt } })
  const { status, text } = await restore(first, '?locale=de')
  expect([status, text]).toEqual([409, expect.stringContaining('Papierkorb')])
})
