import type { Payload } from 'payload'

import type { getHomePublications as GetHomePublications } from '@/queries/publications'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let getHomePublications: typeof GetHomePublications

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ getHomePublications } = await import('@/queries/publications'))
}, 60_000)

afterAll(() => remove())

const reader = { locale: 'de', user: null } as const

async function publication(title: string, date: string): Promise<string> {
  const data = {
    title,
    kind: 'report',
    date: `${date}T12:00:00.000Z`,
    _status: 'published',
  } as const
  return (await payload.create({ collection: 'publications', locale: 'de', data })).id
}

const pin = (featured: string[]) =>
  payload.updateGlobal({ slug: 'home', locale: 'de', data: { featured, _status: 'published' } })

const titles = async () => {
  const { isPinned, publications } = await getHomePublications(reader, 2)
  return { isPinned, titles: publications.map(({ title }) => title) }
}

test('the newest publications come first while nothing is pinned', async () => {
  await publication('Alt', '2024-01-01')
  await publication('Neu', '2026-01-01')
  await publication('Mittel', '2025-01-01')
  expect(await titles()).toEqual({ isPinned: false, titles: ['Neu', 'Mittel'] })
})

test('pinned publications stand in the order of staff, and are called so', async () => {
  const old = await publication('Von früher', '2019-01-01')
  const newer = await publication('Von später', '2020-01-01')
  await pin([old, newer])
  expect(await titles()).toEqual({ isPinned: true, titles: ['Von früher', 'Von später'] })
})

test('what visitors may not see counts as not pinned', async () => {
  const data = { title: 'Entwurf', kind: 'report', date: '2026-02-01T12:00:00.000Z' } as const
  const { id } = await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: true,
    data,
  })
  await pin([id])
  expect((await titles()).isPinned).toBe(false)
})
