import type { Payload } from 'payload'

import type * as Feeds from '@/queries/feeds'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let feeds: typeof Feeds
let id = ''

const words = { title: 'Neues', kind: (kind: string) => kind }
const titles = async (asked: object = {}) =>
  (await feeds.getFeed('de', asked, words))?.entries.map(({ title }) => title)

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  feeds = await import('@/queries/feeds')
  const area = { title: 'Beratung', _status: 'published' } as const
  const topic = await payload.create({ collection: 'focus-areas', locale: 'de', data: area })
  const create = async (title: string, day: string, more: object = {}) => {
    const date = `2024-05-${day}T12:00:00.000Z`
    const data = { title, kind: 'study', date, _status: 'published', ...more } as const
    return (await payload.create({ collection: 'publications', locale: 'de', data })).id
  }
  await create('Alt', '01', { topics: [topic.id] })
  await create('Bericht', '02', { kind: 'report' })
  id = await create('Neu', '03')
}, 60_000)

afterAll(() => remove())

test('a feed has the newest publications first, of a kind or topic if one is named', async () => {
  expect(await titles()).toEqual(['Neu', 'Bericht', 'Alt'])
  expect(await titles({ kind: 'report' })).toEqual(['Bericht'])
  expect(await titles({ topic: 'beratung' })).toEqual(['Alt'])
})

test('a feed has absolute addresses, and an entry keeps its id when its address changes', async () => {
  const newest = async () => (await feeds.getFeed('de', {}, words))?.entries[0]
  const before = await newest()
  await payload.update({ collection: 'publications', id, locale: 'de', data: { slug: 'anders' } })
  const after = await newest()
  expect(after?.url).toMatch(/^https?:\/\/.+\/de\/publikationen\/anders$/)
  expect(after?.id).toBe(before?.id)
})

test('a language without publications has an empty feed, and an unknown topic has none', async () => {
  expect((await feeds.getFeed('en', {}, words))?.entries).toEqual([])
  expect(await titles({ topic: 'gibt-es-nicht' })).toBeUndefined()
})

test('a publication that is withdrawn leaves the feed at once', async () => {
  const data = { _status: 'draft' } as const
  await payload.update({ collection: 'publications', id, locale: 'de', data })
  expect(await titles()).toEqual(['Bericht', 'Alt'])
})
