import { movedPaths, publicPathsOf } from '@/lib/former-address'
import { formerPath } from '@/lib/former-path'

const id = '00000000-0000-4000-8000-000000000000'

test('a changed address is left and another one taken, in its language alone', () => {
  const before = { de: '/de/alt', en: '/en/old' }
  expect(movedPaths(before, { ...before, de: '/de/neu' })).toEqual({
    left: [{ locale: 'de', path: '/de/alt' }],
    taken: ['/de/neu'],
  })
})

test('what is withdrawn leaves its address, and what is published takes one', () => {
  const paths = { de: '/de/seite' }
  expect(movedPaths(paths, {})).toEqual({ left: [{ locale: 'de', path: '/de/seite' }], taken: [] })
  expect(movedPaths({}, paths)).toEqual({ left: [], taken: ['/de/seite'] })
})

test('a change of the text leaves no address', () => {
  expect(movedPaths({ de: '/de/seite' }, { de: '/de/seite' })).toEqual({ left: [], taken: [] })
})

test('only the languages that are published have an address', () => {
  const doc = { id, slug: { de: 'alt', en: 'old' } }
  expect(publicPathsOf('publications', doc, ['de'])).toEqual({ de: '/de/publikationen/alt' })
})

test('what has no page of its own has no address', () => {
  expect(publicPathsOf('funders', { id }, ['de'])).toEqual({})
})

test.each([
  ['https://www.example.org/index.php?id=12', '/index.php?id=12'],
  [' /de/Alte-Seite/ ', '/de/Alte-Seite'],
  ['/über-uns.html', '/%C3%BCber-uns.html'],
])('%s is kept as %s', (typed, path) => {
  expect(formerPath(typed)).toBe(path)
})

test.each(['', 'seite', '/', '//example.org/x', 'javascript:alert(1)', '/' + 'x'.repeat(1000)])(
  '%j is no former address',
  (typed) => {
    expect(formerPath(typed)).toBeUndefined()
  },
)
