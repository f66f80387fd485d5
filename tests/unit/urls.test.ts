import { pathWithoutTwin } from '@/lib/urls'

test.each([
  ['/de/publikationen/bericht', '/en/publications/bericht'],
  ['/de/leichte-sprache', '/en/leichte-sprache'],
  ['/de/publikationen?page=2', '/en/publications'],
  ['/de/publikationen?kind=study&page=2', '/en/publications?kind=study'],
])('%s without a twin leads to %s', (path, expected) => {
  expect(pathWithoutTwin(path, 'en')).toBe(expected)
})
