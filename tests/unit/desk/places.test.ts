import { unfinishedFrom } from '@/admin/translations/editor/unfinished'
import { fieldStates, sourceHint } from '@/admin/translations/field-states'
import { deskItem, deskPage } from '@/tests/helpers/desk-items'
import type { UnitState } from '@/translation/unit'

const page = (...list: UnitState[]) =>
  deskPage(...list.map((state, at) => deskItem({ id: `a:b:${at}`, state })))

const reached = (list: UnitState[], from: number, step: 1 | -1) =>
  unfinishedFrom(page(...list), `a:b:${from}`, step)?.unit.id

test('the next unfinished text is found past those that are done, and around the end', () => {
  const list: UnitState[] = ['missing', 'approved', 'approved', 'outdated', 'approved']
  expect(reached(list, 0, 1)).toBe('a:b:3')
  expect(reached(list, 3, 1)).toBe('a:b:0')
  expect(reached(list, 3, -1)).toBe('a:b:0')
})

test('the last unfinished text has no next one', () => {
  expect(reached(['approved', 'draft'], 1, 1)).toBeUndefined()
})

test('without a place the search begins at the start, or backwards at the end', () => {
  const list = page('draft', 'approved', 'missing')
  expect(unfinishedFrom(list, undefined, 1)?.unit.id).toBe('a:b:0')
  expect(unfinishedFrom(list, undefined, -1)?.unit.id).toBe('a:b:2')
})

const unit = (name: string, path: string, state: UnitState, source = name) => ({
  unit: name,
  path,
  source,
  states: { en: state },
})

const statusOf = (...units: ReturnType<typeof unit>[]) => {
  return { origin: 'pages', document: 'p', sourceLocale: 'de' as const, units }
}

test('a field shows the most urgent state of its units and how many are in it', () => {
  const status = statusOf(
    unit('1', 'body', 'approved'),
    unit('2', 'body', 'outdated'),
    unit('3', 'body', 'outdated'),
    unit('4', 'bodyNote', 'missing'),
  )
  expect(fieldStates(status, 'body')).toEqual([
    { locale: 'en', state: 'outdated', unit: '2', count: 2 },
  ])
})

const status = statusOf(
  unit('1', 'body', 'missing', 'Wir <1>arbeiten</1>.'),
  unit('2', 'body', 'missing', 'A &amp; B'),
)
const emptyText = { root: { children: [{ type: 'paragraph', children: [{ text: '' }] }] } }
const fullText = { root: { children: [{ type: 'paragraph', children: [{ text: 'We' }] }] } }

test.each([null, undefined, '', ' ', [], emptyText])(
  'an empty field hints at the source: %j',
  (value) => {
    expect(sourceHint(status, 'body', { locale: 'en', value })).toBe('Wir arbeiten.\nA & B')
  },
)

test.each([
  ['a filled field', { locale: 'en', value: 'We' }, 'body'],
  ['a formatted text', { locale: 'en', value: fullText }, 'body'],
  ['the source itself', { locale: 'de', value: '' }, 'body'],
  ['a field without source', { locale: 'en', value: '' }, 'lead'],
])('%s has no hint', (_, shown, field) => {
  expect(sourceHint(status, field, shown)).toBeNull()
})
