import type { Payload } from 'payload'

import type { getPublication as GetPublication } from '@/queries/publications'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let getPublication: typeof GetPublication

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ getPublication } = await import('@/queries/publications'))
}, 60_000)

afterAll(() => remove())

const day = (date: string) => `${date}T12:00:00.000Z`

async function funder(name: string, from: string, until?: string): Promise<string> {
  const period = { from: day(from), ...(until ? { until: day(until) } : {}) }
  const data = { name, kind: 'public', ...period, _status: 'published' } as const
  return (await payload.create({ collection: 'funders', locale: 'de', data })).id
}

type Given = { date: string; funders?: string[]; supersededBy?: string }

async function publication(title: string, { date, ...given }: Given): Promise<string> {
  const data = { title, kind: 'report', date: day(date), ...given, _status: 'published' } as const
  return (await payload.create({ collection: 'publications', locale: 'de', data })).id
}

const shown = async (slug: string) => {
  const page = await getPublication({ locale: 'de', user: null }, slug)
  if (!page) throw new Error(`${slug} is not there`)
  return page
}

test('a publication credits those who funded it on its day, though they no longer do', async () => {
  const funders = [
    await funder('Früher', '2015-01-01', '2022-12-31'),
    await funder('Damals', '2023-01-01', '2023-12-31'),
    await funder('Heute', '2024-01-01'),
  ]
  await publication('Bericht 2023', { date: '2023-06-15', funders })
  await publication('Letzter Tag', { date: '2023-12-31', funders })
  for (const slug of ['bericht-2023', 'letzter-tag'])
    expect((await shown(slug)).funders.map(({ name }) => name)).toEqual(['Damals'])
})

test('an older edition leads to the newer one, and that one back', async () => {
  const supersededBy = await publication('Zweite Auflage', { date: '2024-01-01' })
  await publication('Erste Auflage', { date: '2020-01-01', supersededBy })
  expect((await shown('erste-auflage')).newer).toMatchObject({ title: 'Zweite Auflage' })
  expect((await shown('zweite-auflage')).older).toMatchObject([{ title: 'Erste Auflage' }])
})

test('a newer edition that is a draft is not named', async () => {
  const { id } = await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: true,
    data: { title: 'Noch geheim', kind: 'report', date: day('2025-01-01') },
  })
  await publication('Bisherige Auflage', { date: '2021-01-01', supersededBy: id })
  expect((await shown('bisherige-auflage')).newer).toBeUndefined()
})
