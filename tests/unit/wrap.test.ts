import { shortened, wrap } from '@/lib/wrap'

test('words stand in lines of the size', () => {
  expect(wrap('Forum der Organisationen', 14, 3)).toEqual(['Forum der', 'Organisationen'])
})

test('a word that is longer than a line is broken', () => {
  const lines = wrap('Arbeitnehmerüberlassungsänderungsgesetz', 14, 5)
  expect(lines.every(({ length }) => length <= 14)).toBe(true)
  expect(lines.join('').replaceAll('-', '')).toBe('Arbeitnehmerüberlassungsänderungsgesetz')
})

test('a long address is broken without hyphens', () => {
  const address = `https://www.example.org/${'a'.repeat(40)}`
  const lines = wrap(address, 20, 9)
  expect(lines.every(({ length }) => length <= 20)).toBe(true)
  expect(lines.join('')).toBe(address)
})

test('what does not fit ends in an ellipsis', () => {
  expect(wrap('eins zwei drei vier', 5, 2)).toEqual(['eins', 'zwei …'])
})

test.each([
  ['KOK', 'KOK'],
  ['Netzwerk', 'Netz…'],
])('%s is shortened to %s', (text, short) => {
  expect(shortened(text, 5)).toBe(short)
})
