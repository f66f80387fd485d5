import { wantedLocale } from '@/i18n/wanted-locale'

test.each([
  ['de', 'de'],
  ['de-AT,en;q=0.5', 'de'],
  ['en-GB,en;q=0.9,de;q=0.5', 'en'],
  ['de; q=0.2, en; q=0.8', 'en'],
  ['fr, en;q=0.1', 'en'],
  ['fr, de;q=0.1', 'de'],
  ['ar', 'en'],
  ['ro-RO,ro;q=0.9', 'en'],
  ['den', 'en'],
  ['de;q=0,fr', 'en'],
])('a browser that wants %s gets %s', (header, locale) => {
  expect(wantedLocale(header)).toBe(locale)
})

test.each([undefined, null, '', '*'])(
  'a client that names no language (%s) gets the default one',
  (header) => {
    expect(wantedLocale(header)).toBe('de')
  },
)
