import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

import { bibtexOf } from '@/lib/citation/bibtex'
import { wantedFormat } from '@/lib/citation/formats'
import { citationItem, type CitationItem, citedName } from '@/lib/citation/item'
import { risOf } from '@/lib/citation/ris'
import { publicationKinds } from '@/lib/list-address'
import { seeded } from '@/tests/helpers/random'
import type { Document, Organisation, Publication } from '@/payload-types'

const organisation = { shortName: 'Netz', name: 'Bundesnetzwerk & Partner' } as Organisation
const file = { url: '/api/documents/file/a.pdf', pages: 44 } as Document

const words = [
  'Straße & Recht',
  '50 % mehr',
  'a_b',
  '{Netz}',
  '#frei',
  '~ ^ $',
  'C:\\Ordner',
  'ﬁn “q” é',
]
const people = [
  'Alex Beispiel',
  'Kim von der Muster',
  'Netzwerk and Partner e. V.',
  'Çağla Öz-Ünal',
]

/** Records of all kinds; each has another selection of fields. */
function records(count: number): Publication[] {
  const random = seeded(18)
  const some = <T>(value: T) => (random() < 0.7 ? value : null)
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, (_, at) => ({
    id: `id-${at.toString()}`,
    slug: `titel-${at.toString()}`,
    kind: publicationKinds[at % publicationKinds.length],
    date: `20${(10 + (at % 15)).toString()}-0${(1 + (at % 9)).toString()}-15T12:00:00.000Z`,
    dateIsYearOnly: at % 5 === 0,
    title: `${word()} – Titel ${at.toString()}`,
    subtitle: some(`Überblick: ${word()}`),
    summary: some(`Erster Satz, ${word()}.\nZweiter Satz.`),
    authors: some(people.slice(at % 3)),
    editors: some(people.slice(0, 1 + (at % 3))),
    series: some(`Reihe ${word()}`),
    number: some(`${at.toString()}/2026`),
    publisher: some(`Verlag ${word()} and Sons`),
    place: some('Köln'),
    isbn: at % 3 === 0 ? '9783161484100' : null,
    issn: some('0378-5955'),
    doi: some('10.1000/182_a(b)'),
    edition: some(2),
    licence: some('cc-by-4.0'),
    keywords: some(['Beratung', 'Recht & Gesetz']),
    files: some([{ file, language: 'de', format: 'pdf' }]),
  })) as unknown as Publication[]
}

const items = records(63).map((each) =>
  citationItem(each, {
    locale: 'de',
    organisation,
    server: 'https://example.org',
    genre: 'Bericht',
  }),
)

type Read = Record<string, unknown>

/** The names under which the formats know a field where they have no other one. */
const otherNames: Record<string, string[]> = {
  'collection-number': ['number', 'issue'],
  'collection-title': ['container-title'],
  'number-of-pages': ['page'],
  ISSN: ['ISBN', 'number'],
}

const plain = (value: unknown) =>
  JSON.stringify(value ?? null)
    .replaceAll('"literal":', '"family":')
    .replaceAll(/\\n|\s+/g, ' ')
    .replaceAll(', ', ',')

const withSortedNames = (value: unknown) =>
  Array.isArray(value)
    ? value.map((each: object) => Object.fromEntries(Object.entries(each).toSorted()))
    : value

/** The fields of a record that were not read back. */
function lost(item: CitationItem, back: Read | undefined): string[] {
  return Object.entries(item).flatMap(([name, value]) => {
    const places = [name, ...(otherNames[name] ?? [])]
    const wanted = plain(name === 'author' || name === 'editor' ? withSortedNames(value) : value)
    const isThere = places.some((place) => {
      const found = back?.[place]
      const all =
        place === name && typeof value !== 'string' ? [withSortedNames(found)] : [found].flat()
      return all.some((each) => plain(each) === wanted)
    })
    return isThere ? [] : [`${item.id}: ${name} ${wanted} ${JSON.stringify(back?.[name])}`]
  })
}

const read = (text: string, forceType: string) => new Cite(text, { forceType }).data as Read[]

test.each([
  ['BibTeX', bibtexOf(items), '@biblatex/text'],
  ['RIS', risOf(items), '@ris/file'],
  ['CSL-JSON', JSON.stringify(items), '@else/json'],
])(
  '63 records of all kinds as %s lose no field when another program reads them',
  (_, text, type) => {
    const back = read(text, type)
    expect(back).toHaveLength(items.length)
    expect(items.flatMap((item, at) => lost(item, back[at]))).toEqual([])
  },
)

test('no word of a record ends an entry or begins another one', () => {
  const [item] = items
  const title = 'x}}\n@book{y, title={z}}\nER  - \nTY  - BOOK'
  const one = [{ ...item, title } as CitationItem]
  expect(read(bibtexOf(one), '@biblatex/text')).toHaveLength(1)
  expect(read(risOf(one), '@ris/file')).toHaveLength(1)
})

test.each([
  ['Alex Beispiel', false, { family: 'Beispiel', given: 'Alex' }],
  ['Kim von der Muster', false, { family: 'von der Muster', given: 'Kim' }],
  ['Muster, Kim', false, { family: 'Muster', given: 'Kim' }],
  ['Sappho', false, { literal: 'Sappho' }],
  ['Netz e. V.', true, { literal: 'Netz e. V.' }],
])('the name %s is taken apart', (name, isBody, parts) => {
  expect(citedName(name, isBody)).toEqual(parts)
})

test.each([
  ['application/x-bibtex', 'bib'],
  ['text/x-bibtex;q=0.8, text/html;q=0.5', 'bib'],
  ['application/vnd.citationstyles.csl+json, application/x-bibtex;q=0.5', 'json'],
  ['application/x-research-info-systems', 'ris'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', undefined],
  ['text/html, application/x-bibtex;q=0.9', undefined],
  ['application/x-bibtex;q=0', undefined],
  [undefined, undefined],
])('a request that accepts %s gets %s', (accept, format) => {
  expect(wantedFormat(accept)).toBe(format)
})
