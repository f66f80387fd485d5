import { requestTarget } from '@/server/front/request-target'

const key = (url: string, language?: string) => requestTarget(url, { language })

test.each([
  ['/de', '/de'],
  ['/en/publications/annual-report', '/en/publications/annual-report'],
  ['/de/publikationen?seite=2&art=studie', '/de/publikationen?art=studie&seite=2'],
  ['/de/publikationen?utm_source=x&art=studie&art=bericht', '/de/publikationen?art=studie'],
  ['/de/publikationen?art=', '/de/publikationen'],
  ['/en/publications?page=2&kind=study', '/en/publications?kind=study&page=2'],
  ['/favicon.ico', '/favicon.ico'],
  ['/look/apple-icon.png?v=1', '/look/apple-icon.png'],
  ['/look/5a3e5b.css', '/look/5a3e5b.css'],
  ['/de/publikationen/bericht?kind=study', '/de/publikationen/bericht'],
  ['/de?_rsc=abc', '/de'],
  ['/sitemap.xml?x=1', '/sitemap.xml'],
  ['/api/media/file/%C3%BCber.webp', '/api/media/file/%C3%BCber.webp'],
  ['/kontakt', '/de/-/kontakt'],
  ['/api/media/file/bild-480x320.webp', '/api/media/file/bild-480x320.webp'],
])('%s is kept as %s', (url, expected) => {
  expect(key(url)).toEqual({ kind: 'page', key: expected })
})

test.each([
  '/wp-login.php',
  '/.env',
  '//evil.example',
  '/%5Cevil',
  '/%09/evil',
  '/de//evil',
  '/de/%2e%2e/evil',
  '/de/a/b/c/d/e/f',
  '/api/media/file/..%2f..%2f.env',
  `/de/${'x'.repeat(1100)}`,
])('%s leads to the one page that says there is nothing', (url) => {
  expect(key(url)).toEqual({ kind: 'page', key: '/de/-/-/-/-' })
})

test('the language of that page is the one of the path, else of the browser', () => {
  expect(key('/en/%00', 'de')).toEqual({ kind: 'page', key: '/en/-/-/-/-' })
  expect(key('/x.y', 'en')).toEqual({ kind: 'page', key: '/en/-/-/-/-' })
})

test('the page that says there is nothing is a key of itself', () => {
  expect(key('/de/-/-/-/-')).toEqual({ kind: 'page', key: '/de/-/-/-/-' })
})

test('/ leads to the language of the browser', () => {
  expect(key('/', 'en-GB,en;q=0.9,de;q=0.5')).toEqual({ kind: 'language', locale: 'en' })
})

test.each([
  ['/de/publikationen?kind=study&page=2', '/de/publikationen?art=studie&seite=2'],
  ['/apple-touch-icon.png', '/look/apple-icon.png'],
  ['/apple-touch-icon-120x120-precomposed.png', '/look/apple-icon.png'],
])('%s has moved to %s', (url, to) => {
  expect(key(url)).toEqual({ kind: 'moved', to })
})

test('a slash at the end is moved away, and never to another host', () => {
  expect(key('/de/kontakt/')).toEqual({ kind: 'moved', to: '/de/kontakt' })
  expect(key('/de//evil.example/')).toEqual({ kind: 'page', key: '/de/-/-/-/-' })
})

test.each(['http://evil.example/de', '*', `/de?${'x'.repeat(3000)}`])('%s is malformed', (url) => {
  expect(key(url)).toEqual({ kind: 'malformed' })
})

test('a program that accepts references alone is sent to them, in any spelling of the address', () => {
  const accept = 'application/x-bibtex'
  expect(requestTarget('/de/publikationen/bericht', { accept })).toEqual({
    kind: 'other',
    to: '/de/publikationen/bericht.bib',
  })
  expect(requestTarget('/de/kontakt', { accept })).toEqual({ kind: 'page', key: '/de/kontakt' })
})
