import { splitCompound } from '@/search/words/compounds'
import { distanceOf, lettersOf, mayBeNear, mistakesIn } from '@/search/words/distance'
import { foldSpelledOut, foldWord } from '@/search/words/fold'
import { stemOf } from '@/search/words/stem'
import { tokensOf, wordOf } from '@/search/words/tokens'

const stem = (word: string, locale: 'de' | 'en' = 'de') => stemOf(wordOf(word, locale), locale)
const words = (text: string, locale: 'de' | 'en' = 'de') =>
  [...tokensOf(text, locale)].map(({ word }) => word)

test.each([
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Häuser', 'hauser'],
  ['Haeuser', 'hauser'],
  ['Hauser', 'hauser'],
  ['Beſtellung', 'bestellung'],
  ['ﬁnden', 'finden'],
  ['Men\u00adschen\u00adhandel', 'menschenhandel'],
  ['bauen', 'bauen'],
  ['quer', 'quer'],
  ['Café', 'cafe'],
  ['Łódź', 'lodz'],
])('%s becomes %s', (word, folded) => {
  expect(foldWord(word, 'de')).toBe(folded)
})

test('in English an umlaut may be typed as two letters too', () => {
  expect(foldWord('Lützow', 'en')).toBe('lutzow')
  expect(foldSpelledOut('Lützow', 'en')).toBe('luetzow')
  expect(foldSpelledOut('does', 'en')).toBeUndefined()
})

test.each([
  [
    [
      'Migrant*innen',
      'Migrant:innen',
      'Migrant_innen',
      'MigrantInnen',
      'Migrantinnen',
      'Migranten',
      'Migrantin',
      'Migrant/-innen',
      'Migrant(innen)',
    ],
  ],
  [['Ärzt*innen', 'Ärztinnen', 'Ärzte', 'Arzt', 'Ärztin', 'Aerztinnen']],
  [['Anwältin', 'Anwälte', 'Anwält:innen', 'Anwalt']],
  [['Kolleg*innen', 'Kolleginnen', 'Kollegen', 'Kollegin']],
  [['Expert:in', 'Expertinnen', 'Experten', 'Expertin']],
  [['Betroffene*r', 'Betroffene', 'Betroffenen', 'Betroffener']],
  [['Psycholog_innen', 'Psychologin', 'Psychologen']],
])('%j have one stem', (forms) => {
  expect([...new Set(forms.map((form) => stem(form)))]).toHaveLength(1)
})

test.each(['Termin', 'Berlin', 'Verein', 'beginnen', 'gewinnen', 'innen', 'Medizin', 'darin'])(
  '%s is no word for a woman',
  (word) => {
    expect(wordOf(word, 'de').startsWith(stem(word).slice(0, word.length - 2))).toBe(true)
    expect(stem(word).length).toBeGreaterThan(word.length - 4)
  },
)

test.each([
  ['Rechte', 'Rechten'],
  ['Beratungsstelle', 'Beratungsstellen'],
  ['Haus', 'Häuser'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['policies', 'policy'],
  ['organization', 'organisation'],
  ['labour', 'labor'],
  ['centres', 'center'],
  ['trafficked', 'trafficking'],
])('%s and %s have one stem in English', (one, other) => {
  expect(stem(one, 'en')).toBe(stem(other, 'en'))
})

test('words keep their order, and marks of gender end no word', () => {
  expect(words('Für alle Leser*innen: ein Bund-Länder-Treffen.')).toEqual([
    'fur',
    'alle',
    'leserinnen',
    'ein',
    'bund',
    'lander',
    'treffen',
  ])
  expect(words('Migrant*innenorganisationen und Mitarbeiter:innen')).toEqual([
    'migrantinnenorganisationen',
    'und',
    'mitarbeiterinnen',
  ])
  expect(words('Ziel:der Weg', 'de')).toEqual(['ziel', 'der', 'weg'])
})

const known = new Set([
  'menschen',
  'handel',
  'menschenhandel',
  'opfer',
  'beratungsstelle',
  'schule',
  'pflicht',
  'verein',
  'ausbeutung',
  'arbeit',
  'kinder',
])
const split = (word: string) =>
  splitCompound(word, { word: (each) => known.has(each), end: (each) => known.has(each) })

test.each([
  ['menschenhandelsopfer', ['menschenhandel', 'menschen', 'handel', 'opfer']],
  ['arbeitsausbeutung', ['arbeit', 'ausbeutung']],
  ['schulpflicht', ['schule', 'pflicht']],
  ['fachberatungsstelle', ['beratungsstelle']],
  ['kinderarbeit', ['kinder', 'arbeit']],
  ['vereinbarung', []],
  ['opfer', []],
])('%s has the parts %j', (word, parts) => {
  expect(split(word)).toEqual(parts)
})

test.each([
  ['beratung', 'beratung', 0],
  ['beratnug', 'beratung', 1],
  ['beratug', 'beratung', 1],
  ['berratungg', 'beratung', 2],
  ['haus', 'beratung', 3],
])('%s is %s with %i mistakes', (one, other, distance) => {
  expect(distanceOf(one, other, 2)).toBe(distance)
  if (distance <= 2) expect(mayBeNear(lettersOf(one), lettersOf(other), 2)).toBe(true)
})

test('short words forgive less', () => {
  expect(['eu', 'haus', 'beratung'].map(mistakesIn)).toEqual([0, 1, 2])
})
