import { locales } from '@/i18n/locales'
import { rooms, roomWord } from '@/i18n/paths'
import { nowhereKey, type Paged, readAddress, unplacedKey } from '@/lib/address'
import { isSlug, slugLimits } from '@/lib/slug'
import { cutAtWord, slugify } from '@/lib/slugify'
import { isUsableSlug, picturePath, publicPath, roomPath } from '@/lib/urls'
import { seeded } from '@/tests/helpers/random'
import { hardTitles, titlesByScript } from '@/tests/helpers/scripts'

const id = 'b0077bdb-0f6c-4f43-9f3c-2a9a3e1f6d10'
const collections: Paged[] = ['pages', 'focus-areas', 'publications']

/** Texts of letters from everywhere in Unicode, with a seed so that a failure can be repeated. */
function anyTitles(count: number, seed: number): string[] {
  const random = seeded(seed)
  const letter = () => String.fromCodePoint(Math.floor(random() * 0x2ffff))
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 120) }, letter).join(''),
  )
}

const titles = [...Object.values(titlesByScript), ...hardTitles, ...anyTitles(2000, 20_261_125)]

test('whatever a title holds, its address is a slug of at most 80 letters, or empty', () => {
  for (const title of titles) {
    const made = cutAtWord(slugify(title))
    expect(made.length).toBeLessThanOrEqual(slugLimits.made)
    if (made) expect([title, isSlug(made)]).toEqual([title, true])
    expect(slugify(made)).toBe(made)
  }
})

test('the reader of addresses finds every document where its path says', () => {
  const words = [...titles.map((title) => slugify(title)), ...rooms, 'a'.repeat(150), '', id]
  for (const word of words)
    for (const collection of collections)
      for (const locale of locales) {
        const path = publicPath(collection, { id, slug: word }, locale)
        const place = { kind: 'document', locale, collection }
        const expected = word && isUsableSlug(collection, word) ? word : id
        expect(readAddress(path)).toEqual({ ...place, word: expected, canonical: path })
        expect(readAddress(picturePath(collection, { id, slug: word }, locale)).kind).toBe('file')
      }
})

test.each(locales)('the parts of the site in %s are read as what they are', (locale) => {
  for (const room of rooms) {
    const path = roomPath(room, locale)
    expect(readAddress(path)).toMatchObject({ kind: 'section', room, locale, canonical: path })
  }
})

const words = rooms.flatMap((room) => locales.map((locale) => roomWord(room, locale)))

test.each(words)('a page that was stored as “%s” is reached by its id', (slug) => {
  expect(publicPath('pages', { id, slug }, 'de')).toBe(`/de/${id}`)
  expect(publicPath('publications', { id, slug }, 'de')).toBe(`/de/publikationen/${slug}`)
})

test.each([
  ['/en/leitbild', '/en/mission'],
  ['/en/schwerpunkte', '/en/focus-areas'],
  ['/de/mission', '/de/leitbild'],
  ['/de/publications', '/de/publikationen'],
  ['/de/publications?kind=study&x=1', '/de/publikationen?art=studie'],
  ['/en/publikationen/bericht', '/en/publications/bericht'],
  ['/leitbild', '/de/leitbild'],
  ['/mission', '/en/mission'],
  ['/publikationen/bericht', '/de/publikationen/bericht'],
  ['/DE', '/de'],
  ['/De/Kontakt', '/de/kontakt'],
  ['/de/kontakt/', '/de/kontakt'],
  ['/de/', '/de'],
  ['/de/publications/bericht.bib', '/de/publikationen/bericht.bib'],
  ['/en/publikationen.ris?art=studie', '/en/publications.ris'],
])('%s has moved to %s for good', (path, to) => {
  expect(readAddress(path)).toEqual({ kind: 'moved', to })
})

test('what has moved leads to an address that has not', () => {
  for (const word of words)
    for (const locale of locales)
      for (const path of [`/${locale}/${word}`, `/${word}`, `/${locale.toUpperCase()}/${word}/`]) {
        const address = readAddress(path)
        if (address.kind === 'moved')
          expect(readAddress(address.to)).toMatchObject({ canonical: address.to })
      }
})

test('a word without a language is looked up, in any language', () => {
  expect(readAddress('/kontakt')).toEqual({ kind: 'unplaced', locale: undefined, word: 'kontakt' })
  const key = unplacedKey('de', 'kontakt')
  expect(readAddress(key)).toEqual({ kind: 'unplaced', locale: 'de', word: 'kontakt' })
})

test.each([
  ['/de/publikationen/bericht.bib', { format: 'bib', word: 'bericht' }],
  ['/en/publications/report.json', { format: 'json', word: 'report' }],
  ['/de/publikationen.ris', { format: 'ris' }],
  ['/de/publikationen.ris?art=studie', { format: 'ris' }],
])('%s is the address of references', (path, read) => {
  expect(readAddress(path)).toMatchObject({ kind: 'export', canonical: path, ...read })
})

test.each([
  ['/de/feed.xml', '/de/feed.xml'],
  ['/en/feed.json?kind=study&topic=counselling', '/en/feed.json?kind=study&topic=counselling'],
  ['/de/feed.xml?jahr=2024&seite=2', '/de/feed.xml'],
])('%s is the feed %s', (path, canonical) => {
  expect(readAddress(path)).toMatchObject({ kind: 'feed', canonical })
})

test('references to a list are those of all its pages', () => {
  const { canonical } = readAddress('/de/publikationen.bib?seite=2&art=studie') as {
    canonical: string
  }
  expect(canonical).toBe('/de/publikationen.bib?art=studie')
})

test.each([
  '/wp-login.php',
  '/de/kontakt.bib',
  '/de/schwerpunkte.bib',
  '/de/feed.exe',
  '/de/publikationen/feed.xml',
  '/de/publikationen/a.exe',
  '/de/publikationen/a.b.bib',
  '/.env',
  '//evil.example',
  '//de/kontakt',
  '/%5Cevil',
  '/de//evil',
  '/de//evil.example/',
  '/de/%2e%2e/evil',
  '/de/a/b',
  '/de/publikationen/a/b',
  '/de/leitbild/mehr',
  '/api/media/file/..%2f..%2f.env',
  '/api/media/file/..',
  '/api/media/file/%00.png',
  '/api/media/file/%E0%A4%A',
  '/api/media/file/a/b.png',
  nowhereKey('de'),
])('%s leads nowhere', (path) => {
  expect(readAddress(path).kind).toBe('nowhere')
})

test('a picture has one address, however its name is spelled in it', () => {
  for (const name of [
    'bild.png',
    'ü.png',
    '-a.png',
    '.a.png',
    'a b.webp',
    'a%b#?+.png',
    '人.avif',
    'u\u0308.png',
  ]) {
    const canonical = `/api/media/file/${encodeURIComponent(name)}`
    expect(readAddress(canonical)).toEqual({ kind: 'file', canonical })
  }
  expect(readAddress('/api/media/file/%62ild.png')).toEqual({
    kind: 'file',
    canonical: '/api/media/file/bild.png',
  })
})
