import { pathForVisitors } from '@/admin/editing/path-for-visitors'

const id = '11111111-2222-4333-8444-555555555555'

test.each([
  ['publications', 'bericht', '/de/publikationen/bericht'],
  ['pages', 'kontakt', '/de/kontakt'],
  ['publications', undefined, `/de/publikationen/${id}`],
  ['network-memberships', undefined, `/de/vernetzung#${id}`],
  ['media', undefined, null],
])('visitors read a document of %s with the slug %s at %s', (collectionSlug, slug, path) => {
  expect(pathForVisitors({ collectionSlug, locale: 'de' }, { id, slug })).toBe(path)
})

test.each([
  ['home', '/de'],
  ['help', '/de/hilfe'],
  ['navigation', '/de'],
])('visitors read the site part %s at %s', (globalSlug, path) => {
  expect(pathForVisitors({ globalSlug, locale: 'de' }, {})).toBe(path)
})
