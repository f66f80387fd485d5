import type { Payload } from 'payload'

import { seedText } from '@/seed/rich-text'
import type { SeedPart } from '@/seed/types'
import { type desk, deskWithStaff, noId } from '@/tests/helpers/desk'
import { bodyOf, twoLanguages } from '@/tests/helpers/two-languages'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let pages: ReturnType<typeof twoLanguages>

beforeAll(async () => {
  ;({ at, payload, remove } = await deskWithStaff())
  pages = twoLanguages(payload)
}, 180_000)

afterAll(() => remove())

const german = (...rows: string[][]): SeedPart[] => [
  'Davor steht etwas.',
  { table: { caption: 'Beratungen im Jahr', heads: ['Jahr', 'Ort'], rows } },
]
const english = (...rows: string[][]): SeedPart[] => [
  'Something stands before it.',
  { table: { caption: 'Counselling in a year', heads: ['Year', 'Place'], rows } },
]

test('the caption and each cell of a table are texts of their own at the desk', async () => {
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'de',
    data: {
      title: 'Zahlen',
      slug: 'zahlen',
      body: seedText(german(['im Mai', 'Köln']), noId),
      _status: 'published',
    },
  })
  const { items } = await at.open(id)
  expect(items.map(({ unit }) => [unit.kind, unit.source.text])).toEqual([
    ['text', 'Zahlen'],
    ['paragraph', 'Davor steht etwas.'],
    ['table-caption', 'Beratungen im Jahr'],
    ['cell', 'Jahr'],
    ['cell', 'Ort'],
    ['cell', 'im Mai'],
    ['cell', 'Köln'],
    ['slug', 'zahlen'],
  ])
})

test('rows that are moved or deleted in German follow in published English', async () => {
  const id = await pages.publishedPage(
    german(['im Mai', 'Köln'], ['im Juni', 'Bonn'], ['im Juli', 'Ulm']),
    english(['in May', 'Cologne'], ['in June', 'Bonn town'], ['in July', 'Ulm town']),
  )
  await pages.save(id, 'de', bodyOf(german(['im Juli', 'Ulm'], ['im Mai', 'Köln'])))
  expect(await pages.words(id, 'en')).toEqual([
    'Something stands before it.',
    'Counselling in a year',
    'Year',
    'Place',
    'in July',
    'Ulm town',
    'in May',
    'Cologne',
  ])
})
