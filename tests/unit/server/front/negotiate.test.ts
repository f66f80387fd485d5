import { codingFor, isUnchanged } from '@/server/front/negotiate'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['brx, xgzip', 'identity'],
])('Accept-Encoding %s is answered in %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding)
})

test.each([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", "a-br"', true],
  ['*', true],
  ['"a"', false],
  [undefined, false],
])('If-None-Match %s: unchanged is %s', (header, expected) => {
  expect(isUnchanged(header, '"a-br"')).toBe(expected)
})
