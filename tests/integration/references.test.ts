import type { Payload } from 'payload'

import type * as Citations from '@/queries/citations'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let citations: typeof Citations
let id = ''

const kindName = (kind: string) => kind
const titles = async (asked: object = {}) =>
  (await citations.getReferences('de', asked, kindName))?.map(({ title }) => title)
const change = (data: object, locale: 'de' | 'en' = 'de') =>
  payload.update({ collection: 'publications', id, locale, data })

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  citations = await import('@/queries/citations')
  const shared = { date: '2024-05-01T12:00:00.000Z', _status: 'published' } as const
  const create = (data: { title: string; kind: 'study' | 'report' }) =>
    payload.create({ collection: 'publications', locale: 'de', data: { ...data, ...shared } })
  await create({ title: 'Bericht', kind: 'report' })
  id = (await create({ title: 'Studie', kind: 'study' })).id
}, 60_000)

afterAll(() => remove())

test('the references of a list are those of its filters', async () => {
  expect((await titles())?.toSorted()).toEqual(['Bericht', 'Studie'])
  expect(await titles({ kind: 'study' })).toEqual(['Studie'])
})

test('a filter that there is not has no references', async () => {
  expect(await titles({ topic: 'gibt-es-nicht' })).toBeUndefined()
})

test('a publication is cited in the languages in which it is published, and in no other', async () => {
  await payload.update({
    collection: 'publications',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'Draft', slug: 'draft' },
  })
  expect(await citations.getReference('en', 'draft', kindName)).toBeUndefined()
  const [found] = (await citations.getReference('de', 'studie', kindName)) ?? []
  expect(found).toMatchObject({ title: 'Studie', language: 'de', genre: 'study' })
})

test('a publication that is withdrawn has no references from then on', async () => {
  await change({ _status: 'draft' })
  expect(await citations.getReference('de', 'studie', kindName)).toBeUndefined()
  expect(await titles()).toEqual(['Bericht'])
})
