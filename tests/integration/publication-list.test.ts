import type { Payload } from 'payload'

import type * as List from '@/queries/publication-list'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let list: typeof List
let topic = ''

const reader = { locale: 'de', user: null } as const

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  list = await import('@/queries/publication-list')
  const area = { title: 'Beratung', _status: 'published' } as const
  topic = (await payload.create({ collection: 'focus-areas', locale: 'de', data: area })).id
  await payload.update({
    collection: 'focus-areas',
    id: topic,
    locale: 'en',
    data: { title: 'Counselling', _status: 'published' },
  })
  for (let day = 1; day <= 21; day += 1)
    await payload.create({
      collection: 'publications',
      locale: 'de',
      data: {
        title: `Studie ${day.toString()}`,
        kind: 'study',
        topics: [topic],
        date: `2019-03-${day.toString().padStart(2, '0')}T12:00:00.000Z`,
        _status: 'published',
      },
    })
}, 120_000)

afterAll(() => remove())

test('a topic is named by the word of its own address', async () => {
  const found = await list.getPublicationList(reader, { topic: 'beratung' })
  expect(found).toMatchObject({
    filters: { topic },
    total: 21,
    hasUnknown: false,
    isMoved: false,
    path: '/de/publikationen?thema=beratung',
  })
})

test.each(['id', 'word of the other language'])('the %s of a topic leads there', async (kind) => {
  const word = kind === 'id' ? topic : 'counselling'
  const found = await list.getPublicationList(reader, { topic: word })
  expect(found).toMatchObject({ isMoved: true, path: '/de/publikationen?thema=beratung' })
})

test.each([
  [{ kind: 'quatsch' }, {}],
  [{ kind: 'study', year: '1066' }, { kind: 'study' }],
  [{ topic: 'gibt-es-nicht' }, {}],
  [{ language: 'xx', year: '2019' }, { year: '2019' }],
  [{ page: '3' }, {}],
  [{ page: '0' }, {}],
  [{ page: 'x' }, {}],
])('what is unknown in %j is left out, and said', async (asked, filters) => {
  const found = await list.getPublicationList(reader, asked)
  expect(found).toMatchObject({ filters, page: 1, hasUnknown: true, total: 21 })
  expect(found.publications).toHaveLength(20)
})

test('a kind that no publication has is an empty list, not an unknown filter', async () => {
  const found = await list.getPublicationList(reader, { kind: 'report' })
  expect(found).toMatchObject({ hasUnknown: false, total: 0, publications: [] })
})

test('the same list stands in each language in its words; a page that is not there is the first', async () => {
  expect(await list.listTwins({ filters: { kind: 'study', topic }, page: 2 })).toEqual({
    de: '/de/publikationen?art=studie&thema=beratung&seite=2',
    en: '/en/publications?kind=study&topic=counselling',
  })
  expect(await list.listTwins({ filters: {}, page: 2 }, true)).toEqual({
    de: '/de/publikationen?seite=2',
  })
})
