import {
  differencesOf,
  firstChoices,
  mergedValues,
  rescuedDifferences,
  unsavedPaths,
} from '@/admin/editing/compare'
import {
  readableValue,
  relatedIds,
  valueAtPath,
  valueDigest,
  withValueAt,
} from '@/admin/editing/values'

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

test('fields are unsaved when no acknowledged state has what they hold', () => {
  const acknowledged = [{ title: 'a' }, { title: 'a ', body: 'b' }]
  expect(unsavedPaths(fields, { title: 'a ', body: null }, acknowledged)).toEqual([])
  expect(unsavedPaths(fields, { title: 'c' }, acknowledged)).toEqual(['title'])
})

test('rescued words differ from the form in the fields that they hold', () => {
  const values = { title: 'now', body: 'b', meta: { title: 'c' } }
  const found = rescuedDifferences(fields, { title: 'lost', 'meta.title': 'c' }, values)
  expect(found.map(({ mine, path, stored }) => [path, mine, stored])).toEqual([
    ['title', 'lost', 'now'],
  ])
})

test('ids of other documents are found however deep they stand, without those of rows', () => {
  const [image, page] = ['a', 'b'].map((letter) => letter.repeat(24))
  const value = [{ id: 'c'.repeat(24), image }, { root: { children: [{ doc: { value: page } }] } }]
  expect(relatedIds(value)).toEqual([image, page])
})

test('a related document reads as its title', () => {
  const id = 'a'.repeat(24)
  const titles = new Map([[id, 'Jahresbericht.pdf']])
  expect(readableValue([{ relationTo: 'documents', value: id }], titles)).toBe('Jahresbericht.pdf')
})

test('a value inside a group is read and replaced without touching the rest', () => {
  const values = { meta: { title: 'a', image: 1 } }
  const changed = withValueAt(values, 'meta.title', 'b')
  expect([valueAtPath(changed, 'meta.title'), valueAtPath(values, 'meta.title')]).toEqual([
    'b',
    'a',
  ])
  expect(valueAtPath(changed, 'meta.image')).toBe(1)
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
  expect(readableValue({ root })).toBe('Hilfe\nRufen Sie an\neins')
})
