import { existsSync } from 'node:fs'

import { MongoServerError } from 'mongodb'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'

import { signIn } from '@/tests/helpers/accounts'
import { tidy } from '@/tests/helpers/new-document'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>
const times = <T>(count: number, each: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => each(index))

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'editor')
}, 60_000)

afterEach(() => tidy(payload, 'funders'))

afterAll(() => remove())

const funder = (name: string) =>
  payload.create({ collection: 'funders', data: { name, kind: 'public', _status: 'published' } })

const patch = (id: string, body: object, query = '') =>
  ask(payload.config, { path: `/funders/${id}?locale=de${query}`, method: 'PATCH', body, headers })

const upload = async (name: string) => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const picture = sharp({
    create: { width: 600, height: 400, channels: 3, background: 'white', noise },
  })
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(await picture.png().toBuffer())]), name)
  form.append('_payload', JSON.stringify({ decorative: true }))
  const request = new Request('http://localhost:3000/api/media?locale=de', {
    method: 'POST',
    headers,
    body: form,
  })
  return (await handleEndpoints({ config: payload.config, request })).status
}

test('eight parallel uploads: eight rows, and each has its files', async () => {
  const prefix = `parallel-${process.hrtime.bigint().toString()}`
  const statuses = await Promise.all(
    times(8, (index) => upload(`${prefix}-${index.toString()}.png`)),
  )
  const found = await payload.find({ collection: 'media', where: { filename: { like: prefix } } })
  const names = found.docs.flatMap(({ filename, sizes }) => [filename, sizes?.w480?.filename])
  const missing = names.filter((name) => !name || !existsSync(`data/media/${name}`))
  for (const { id } of found.docs) await payload.delete({ collection: 'media', id })
  expect({ statuses, rows: found.totalDocs, missing }).toEqual({
    statuses: times(8, () => 201),
    rows: 8,
    missing: [],
  })
}, 120_000)

test('fifty parallel saves of as many documents are all stored', async () => {
  const docs = await Promise.all(times(50, (index) => funder(`Vorher ${index.toString()}`)))
  const answers = await Promise.all(docs.map(({ id }) => patch(id, { name: `Nachher ${id}` })))
  expect(answers.map(({ status }) => status)).toEqual(times(50, () => 200))
  const found = await payload.find({
    collection: 'funders',
    where: { name: { like: 'Nachher' } },
    pagination: false,
  })
  expect(found.docs.map(({ name }) => name).sort()).toEqual(
    docs.map(({ id }) => `Nachher ${id}`).sort(),
  )
}, 240_000)

test('fifty parallel saves of one document leave fifty versions', async () => {
  const { id } = await funder('Umkämpft')
  const names = times(50, (index) => `Fassung ${index.toString()}`)
  const answers = await Promise.all(names.map((name) => patch(id, { name })))
  expect(answers.map(({ status }) => status)).toEqual(times(50, () => 200))
  const { docs } = await payload.findVersions({
    collection: 'funders',
    where: { and: [{ parent: { equals: id } }, { snapshot: { not_equals: true } }] },
    locale: 'de',
    pagination: false,
  })
  const stored = docs.map(({ version }) => version.name).filter((name) => name !== 'Umkämpft')
  expect(stored.sort()).toEqual(names.sort())
}, 240_000)

test('of two people who changed the same version the second is told', async () => {
  const { id, updatedAt } = await funder('Ausgangsfassung')
  const first = await patch(id, { name: 'Zuerst', updatedAt })
  const second = await patch(id, { name: 'Danach', updatedAt })
  expect([first.status, second.status]).toEqual([200, 409])
  expect(second.text).toMatch(/inzwischen|in the meantime/)
  expect((await payload.findByID({ collection: 'funders', id, locale: 'de' })).name).toBe('Zuerst')
})

test('who goes on from their own draft is not refused', async () => {
  const { id, updatedAt } = await funder('Ausgangsfassung')
  const draft = await patch(id, { name: 'Entwurf', updatedAt }, '&draft=true&autosave=true')
  const { doc } = JSON.parse(draft.text) as { doc: { updatedAt: string } }
  const next = await patch(id, { name: 'Weiter', updatedAt: doc.updatedAt }, '&draft=true')
  expect([draft.status, next.status]).toEqual([200, 200])
})

test('the second of two people who changed a global is told as well', async () => {
  const change = (lead: string, updatedAt?: string) =>
    ask(payload.config, {
      path: '/globals/home?locale=de',
      method: 'POST',
      body: { lead, ...(updatedAt ? { updatedAt } : {}) },
      headers,
    })
  const { result } = JSON.parse((await change('Anfang')).text) as { result: { updatedAt: string } }
  const first = await change('Zuerst', result.updatedAt)
  const second = await change('Danach', result.updatedAt)
  expect([first.status, second.status]).toEqual([200, 409])
})

test.each([
  ['TransientTransactionError', /Nothing was saved/],
  ['UnknownTransactionCommitResult', /look whether your change is there/],
])('who saves when MongoDB answers %s is told what to do', async (label, words) => {
  const { id } = await funder('Ausgangsfassung')
  const { commitTransaction } = payload.db
  const error = new MongoServerError({ message: 'commit failed', errorLabels: [label] })
  payload.db.commitTransaction = async (transaction) => {
    await payload.db.rollbackTransaction(transaction)
    throw error
  }
  const answer = await ask(payload.config, {
    path: `/funders/${id}?locale=de`,
    method: 'PATCH',
    body: { name: 'Danach' },
    headers: { ...headers, 'accept-language': 'en' },
  })
  payload.db.commitTransaction = commitTransaction
  expect(answer.status).toBe(503)
  expect(answer.text).toMatch(words)
})
