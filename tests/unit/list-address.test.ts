import { listAddress, pageIn, readListQuery, writeListQuery } from '@/lib/list-address'

test.each([
  ['art=studie&jahr=2023', { kind: 'study', year: '2023' }],
  ['kind=study&topic=x', { kind: 'study', topic: 'x' }],
  ['art=pressemitteilung&seite=2', { kind: 'press-release', page: '2' }],
  ['thema=&utm_source=x', {}],
  [`thema=${'x'.repeat(201)}`, {}],
  ['art=quatsch', { kind: 'quatsch' }],
])('a German address %s asks for %j', (query, asked) => {
  expect(readListQuery(query, 'de')).toEqual(asked)
})

test('an address is written in the words of its language, in one order', () => {
  const asked = { page: '2', year: '2023', kind: 'guideline', topic: 'beratung' }
  expect(writeListQuery(asked, 'de')).toBe('?art=leitfaden&thema=beratung&jahr=2023&seite=2')
  expect(writeListQuery(asked, 'en')).toBe('?kind=guideline&topic=beratung&year=2023&page=2')
})

test('the first page goes without saying', () => {
  expect(writeListQuery({ page: '1' }, 'de')).toBe('')
})

test.each([
  ['art=studie', '?art=studie', true],
  ['seite=2&art=studie', '?art=studie&seite=2', true],
  ['kind=study', '?art=studie', false],
  ['art=study', '?art=studie', false],
  ['page=2', '?seite=2', false],
  ['art=quatsch', '?art=quatsch', true],
  ['utm_source=x', '', true],
])('German %s stands at %s', (given, query, isOwn) => {
  expect(listAddress(given, 'de')).toEqual({ query, isOwn })
})

test.each([
  ['1', 1],
  ['12', 12],
  ['0', undefined],
  ['x', undefined],
  ['-1', undefined],
  ['1.5', undefined],
])('page %s is %s', (page, number) => {
  expect(pageIn({ page })).toBe(number)
})
