import { createCatalogue, type PublicationKey } from '@/lib/catalogue'

const key = (id: string, more: Partial<PublicationKey> = {}): PublicationKey => ({
  id,
  date: '2024-05-01T12:00:00.000Z',
  updatedAt: '2024-05-01T12:00:00.000Z',
  kind: 'study',
  supersededBy: undefined,
  topics: [],
  languages: ['de'],
  published: ['de', 'en'],
  ...more,
})

const whole = { page: 1, size: 10 }
const all = () => true

const filled = (...keys: PublicationKey[]) => {
  const catalogue = createCatalogue()
  catalogue.add(keys)
  return catalogue
}

test('publications come newest first, whatever the order in which they were read', () => {
  const catalogue = filled(key('old', { date: '2020-01-01' }), key('new', { date: '2025-01-01' }))
  catalogue.add([key('between', { date: '2023-01-01' })])
  expect(catalogue.pick('de', all, whole)).toEqual({ ids: ['new', 'between', 'old'], total: 3 })
})

test('a page holds its part of those that are wanted, and the total counts all of them', () => {
  const days = ['2025-01-05', '2025-01-04', '2025-01-03', '2025-01-02']
  const catalogue = filled(
    key('report', { kind: 'report', date: '2025-01-06' }),
    ...days.map((date) => key(date, { date })),
  )
  const second = catalogue.pick('de', ({ kind }) => kind === 'study', { page: 2, size: 2 })
  expect(second).toEqual({ ids: ['2025-01-03', '2025-01-02'], total: 4 })
})

test('a language that was withdrawn leaves the lists of that language alone', () => {
  const catalogue = filled(key('one'))
  catalogue.add([key('one', { published: ['de'], updatedAt: '2024-06-01' })])
  expect(catalogue.pick('en', all, whole).total).toBe(0)
  expect(catalogue.pick('de', all, whole).total).toBe(1)
})

test('what changed is counted under its new kind alone', () => {
  const catalogue = filled(key('one'), key('two'))
  catalogue.add([key('two', { kind: 'report', updatedAt: '2024-06-01' })])
  const counts = catalogue.rows('de').map(({ count, kind }) => [kind, count])
  expect(Object.fromEntries(counts)).toEqual({ study: 1, report: 1 })
})

test('older editions are those that name the newer one', () => {
  const catalogue = filled(key('new'), key('old', { supersededBy: 'new' }), key('other'))
  expect(catalogue.olderThan('new')).toEqual(['old'])
})

test('an edition that names another newer one, or none any more, is told so', () => {
  const catalogue = filled(key('old', { supersededBy: 'new' }), key('odd', { supersededBy: 'new' }))
  const later = '2025-02-01T00:00:00.000Z'
  catalogue.add([key('old', { supersededBy: 'newest', updatedAt: later })])
  catalogue.add([key('odd', { supersededBy: undefined, updatedAt: later })])
  expect(catalogue.olderThan('new')).toEqual([])
  expect(catalogue.olderThan('newest')).toEqual(['old'])
})
