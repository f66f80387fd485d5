import {
  after,
  deskWith,
  english,
  file,
  planned,
  row,
  told,
  unit,
} from '@/tests/helpers/import-plan'
import { importedUnits, obstacles } from '@/translation/exchange/outcome'
import { planImport } from '@/translation/exchange/plan'
import type { Translation, Unit } from '@/translation/unit'

const newer = (more: Partial<Translation>): Translation => ({
  ...english,
  translatedAt: '2026-03-03T08:00:00.000Z',
  ...more,
})
const hello = { target: 'Hello <1>there</1>' }

test.each([
  ['a text that changed after the export', newer({})],
  ['a draft that changed after the export', newer({ step: 'draft' })],
  ['an approval after the export', { ...english, reviewedAt: '2026-03-03T08:00:00.000Z' }],
])('%s waits for a choice and stops the file until then', (_, known) => {
  const plan = planImport(file(row(hello)), deskWith(known))
  expect(told(plan.rows[0])).toBe('newer: The text here is newer than the file.')
  expect(obstacles(plan, { takesGoodRows: true })).toHaveLength(1)
  expect(obstacles(plan, { newer: 'keep' })).toEqual([])
})

test.each([
  ['keep', 'newer: The text here is newer than the file.'],
  ['replace', 'changed review'],
  ['beside', 'beside'],
] as const)('the choice to %s newer texts counts for the whole file', (choice, outcome) => {
  const plan = planImport(file(row(hello)), { ...deskWith(newer({})), newer: choice })
  expect(told(plan.rows[0])).toBe(outcome)
})

test('a text beside another one changes nothing of that one', () => {
  const plan = planImport(file(row(hello)), { ...deskWith(newer({})), newer: 'beside' })
  expect(importedUnits(plan, 'me', 'now').get(unit.id)).toEqual({
    beside: { target: hello.target, by: 'me', at: 'now' },
  })
})

test('the same text is no conflict, however new it is', () => {
  expect(planned({}, newer({}))).toBe('unchanged')
})

test('a file that does not know its time may be older than any text', () => {
  const plan = planImport({ ...file(row(hello)), exportedAt: null }, deskWith(english))
  expect(told(plan.rows[0])).toMatch(/^newer: The file does not say/)
})

test('a file may bring an outdated text up to date, whenever it was exported', () => {
  const old = newer({ translatedFrom: 'Guten <1>Abend</1>' })
  const plan = planImport({ ...file(row(hello)), exportedAt: null }, deskWith(old))
  expect(told(plan.rows[0])).toBe('changed review')
})

test('what an earlier import of the same file brought is not newer than the file', () => {
  const first = after(planImport(file(row()), deskWith()))
  expect(planned(hello, first)).toBe('changed review')
  expect(planned(hello, { ...first, reviewedAt: '2026-03-05T08:00:00.000Z' })).toMatch(/^newer/)
})

test('a file without a source language is taken as translated from that of each text', () => {
  const plan = planImport({ ...file(row()), from: null }, deskWith())
  expect(told(plan.rows[0])).toBe('new review')
})

test.each([
  ['New website', 'new-website'],
  ['Über uns & <b>', 'ueber-uns-b'],
  ['about-us', 'about-us'],
])('the words “%s” become the address %s', (target, address) => {
  const page: Unit = {
    ...unit,
    id: 'pages:1:slug',
    kind: 'slug',
    source: { text: 'neu', tags: [] },
  }
  const desk = { ...deskWith(), units: new Map([[page.id, page]]) }
  const [planRow] = planImport(file(row({ id: page.id, source: 'neu', target })), desk).rows
  expect(planRow).toMatchObject({ outcome: 'new', after: address })
})

test('words without a letter are no address', () => {
  const page: Unit = {
    ...unit,
    id: 'pages:1:slug',
    kind: 'slug',
    source: { text: 'neu', tags: [] },
  }
  const desk = { ...deskWith(), units: new Map([[page.id, page]]) }
  const [planRow] = planImport(file(row({ id: page.id, source: 'neu', target: '!!' })), desk).rows
  expect(told(planRow)).toMatch(/^rejected: Lower-case letters/)
})

test('a bad row stops the others only if nobody wants the good ones', () => {
  const rows = [row(), row({ id: 'pages:9:title', line: 8 })]
  const plan = planImport(file(...rows), deskWith())
  expect(obstacles(plan, {}).map(({ line }) => line)).toEqual([8])
  expect(obstacles(plan, { takesGoodRows: true })).toEqual([])
  expect([...importedUnits(plan, 'me', 'now').keys()]).toEqual([unit.id])
})

test('a file without sources brings drafts, and asks before it changes what is there', () => {
  const bare = { source: null, isDone: false, target: 'Hello <1>there</1>' }
  const nested = { ...file(row(bare)), exportedAt: null, from: null }
  const outdated = { ...english, translatedFrom: 'Guten <1>Abend</1>' }
  expect(told(planImport(nested, deskWith()).rows[0])).toBe('new draft')
  expect(told(planImport(nested, deskWith(english)).rows[0])).toMatch(/^newer/)
  expect(told(planImport(nested, deskWith(outdated)).rows[0])).toMatch(/^newer/)
})
