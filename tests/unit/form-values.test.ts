import { differencesOf, firstChoices, holdsMore, mergedValues } from '@/admin/editing/compare'
import { readable, valueAt, valueDigest, withValueAt } from '@/admin/editing/values'

const fields = ['title', 'body', 'meta.title'].map((path) => ({ path, label: path }))

test.each([
  [null, undefined],
  ['', undefined],
  [[], null],
  [
    { b: 1, a: 2 },
    { a: 2, b: 1, c: null },
  ],
  [false, null],
])('%j and %j say the same', (one, other) => {
  expect(valueDigest(one)).toBe(valueDigest(other))
})

test.each([
  ['a', 'b'],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [0, null],
  [{ a: 1 }, { a: 2 }],
])('%j and %j do not say the same', (one, other) => {
  expect(valueDigest(one)).not.toBe(valueDigest(other))
})

test('a difference says who made it', () => {
  const base = { title: 'a', body: 'b', meta: { title: 'c' } }
  const mine = { title: 'mine', body: 'b', meta: { title: 'mine' } }
  const stored = { title: 'a', body: 'theirs', meta: { title: 'theirs' } }
  const found = differencesOf(fields, { base, mine, stored })
  expect(found.map(({ changedBy, path }) => [path, changedBy])).toEqual([
    ['title', 'me'],
    ['body', 'them'],
    ['meta.title', 'both'],
  ])
})

test('what nobody decides keeps the words of each person who alone changed a field', () => {
  const base = { title: 'a', body: 'b' }
  const mine = { title: 'mine', body: 'b' }
  const stored = { title: 'a', body: 'theirs', updatedAt: '2026' }
  const found = differencesOf(fields, { base, mine, stored })
  expect(mergedValues(stored, found, firstChoices(found))).toEqual({
    title: 'mine',
    body: 'theirs',
    updatedAt: '2026',
  })
})

test('a form holds more when one field has what no acknowledged state has', () => {
  const acknowledged = [{ title: 'a' }, { title: 'a ', body: 'b' }]
  expect(holdsMore(fields, { title: 'a ', body: null }, acknowledged)).toBe(false)
  expect(holdsMore(fields, { title: 'c' }, acknowledged)).toBe(true)
})

test('a value inside a group is read and replaced without touching the rest', () => {
  const values = { meta: { title: 'a', image: 1 } }
  const changed = withValueAt(values, 'meta.title', 'b')
  expect([valueAt(changed, 'meta.title'), valueAt(values, 'meta.title')]).toEqual(['b', 'a'])
  expect(valueAt(changed, 'meta.image')).toBe(1)
})

test('a formatted text reads as its words, a paragraph a line', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const root = {
    type: 'root',
    children: [
      { type: 'heading', children: [text('Hilfe')] },
      {
        type: 'paragraph',
        children: [text('Rufen Sie '), { type: 'link', children: [text('an')] }],
      },
      { type: 'list', children: [{ type: 'listitem', children: [text('eins')] }] },
    ],
  }
  expect(readable({ root })).toBe('Hilfe\nRufen Sie an\neins')
})
