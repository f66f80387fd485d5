import { narrowed, noNarrowing } from '@/admin/translations/editor/narrowing'
import { deskItem } from '@/tests/helpers/desk-items'

const items = [
  deskItem({ id: 'a', source: 'Beratung <1>am</1> Telefon', target: 'Advice', state: 'draft' }),
  deskItem({ id: 'b', source: 'Hilfe', target: 'Help by <1>phone</1>', state: 'review' }),
  deskItem({ id: 'c', source: 'Rechte', state: 'missing' }),
]
const ids = (state: string, text: string) => [...(narrowed(items, { state, text }) ?? ['all'])]

test('nothing chosen shows all', () => {
  expect(narrowed(items, noNarrowing)).toBeNull()
  expect(ids('', '  ')).toEqual(['all'])
})

test.each([
  ['a state', 'draft', '', ['a']],
  ['words of the source across a mark', '', 'am telefon', ['a']],
  ['words of the translation', '', 'BY PHONE', ['b']],
  ['the name of the field', '', 'titel', ['a', 'b', 'c']],
  ['both', 'missing', 'rechte', ['c']],
  ['nothing that fits', 'draft', 'rechte', []],
])('%s narrows the texts down', (_, state, text, found) => {
  expect(ids(state, text)).toEqual(found)
})
