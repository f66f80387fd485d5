import { publicationData } from '@/lib/structured-data-publication'
import type { Document, Funder, Media, Organisation, Publication } from '@/payload-types'

const server = 'https://example.org'
const path = '/de/publikationen/jahresbericht'
const own = { '@type': 'Organization', '@id': `${server}/#organisation` }

const organisation = {
  shortName: 'Netz',
  name: 'Bundesnetzwerk gegen Unrecht',
  legalName: 'Netz – Bundesnetzwerk gegen Unrecht e. V.',
} as Organisation

const file = {
  title: 'Jahresbericht',
  url: 'http://localhost:3000/api/documents/file/bericht.pdf',
  mimeType: 'application/pdf',
  filesize: 4096,
  pages: 12,
} as Document

const publication = {
  title: 'Jahresbericht',
  kind: 'report',
  date: '2024-05-01T12:00:00.000Z',
  authors: ['Alex Beispiel'],
  editors: ['Kim Muster'],
  licence: 'cc-by-4.0',
  doi: '10.1000/182',
  funders: [{ id: '1', name: 'Stiftung' } as Funder],
  files: [{ file, language: 'de', format: 'pdf' }],
} as Publication

const data = (given: Partial<Publication> = {}, place: object = {}) =>
  publicationData(
    { ...publication, ...given },
    {
      server,
      organisation,
      locale: 'de',
      path,
      twins: { de: path, en: '/en/publications/annual-report' },
      ...place,
    },
  )

test('a publication says what it is, in which language, by whom, and where its translation stands', () => {
  expect(data()).toMatchObject({
    '@type': 'Report',
    '@id': `${server}${path}`,
    name: 'Jahresbericht',
    url: `${server}${path}`,
    inLanguage: 'de',
    workTranslation: [{ inLanguage: 'en', url: `${server}/en/publications/annual-report` }],
    datePublished: '2024-05-01',
    author: [{ '@type': 'Person', name: 'Alex Beispiel' }],
    editor: [{ '@type': 'Person', name: 'Kim Muster' }],
    publisher: own,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    funder: [{ '@type': 'Organization', name: 'Stiftung' }],
    sameAs: 'https://doi.org/10.1000/182',
  })
})

test('what has no translation, and only a year, names no more than that', () => {
  const found = data({ dateIsYearOnly: true }, { twins: { de: path } })
  expect(found).toMatchObject({ datePublished: '2024' })
  expect(found).not.toHaveProperty('workTranslation')
})

test.each([
  'Netz',
  'Bundesnetzwerk gegen Unrecht',
  'Netz – Bundesnetzwerk gegen Unrecht e. V.',
  'Netz - Bundesnetzwerk gegen Unrecht e.V.',
])('the organisation is the same node under its name %s', (name) => {
  expect(data({ editors: [name], publisher: name, authors: [name] })).toMatchObject({
    author: [own],
    editor: [own],
    publisher: own,
  })
})

test.each(['Verein für Beispiele e. V.', 'Beispielstiftung Nord', 'Institute of Examples'])(
  'another body is no person: %s',
  (name) => {
    expect(data({ editors: [name] })).toMatchObject({
      editor: [{ '@type': 'Organization', name }],
    })
  },
)

test('who wrote it is not claimed when nobody is named', () => {
  expect(data({ authors: [] })).not.toHaveProperty('author')
})

test('its files can be fetched', () => {
  expect(data().encoding).toEqual([
    {
      '@type': 'MediaObject',
      name: 'Jahresbericht',
      contentUrl: `${server}/api/documents/file/bericht.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '4096 B',
      inLanguage: 'de',
    },
  ])
})

test.each([
  [
    { isbn: '978-3-16-148410-0' },
    { '@type': 'Book', isbn: '978-3-16-148410-0', numberOfPages: 12 },
  ],
  [{ edition: 2 }, { '@type': 'Book', bookEdition: '2' }],
])('%j makes it a book', (given, expected) => {
  expect(data(given)).toMatchObject(expected)
})

test('what is no book has neither ISBN nor edition nor pages of a book', () => {
  for (const name of ['isbn', 'bookEdition', 'numberOfPages', 'issn'])
    expect(data({ issn: '0378-5955' })).not.toHaveProperty(name)
})

test('the ISSN belongs to the periodical, the number to the issue', () => {
  const given = { kind: 'newsletter', issn: '0378-5955', series: 'Netz informiert', number: '2' }
  expect(data(given as Partial<Publication>)).toMatchObject({
    '@type': 'PublicationIssue',
    issueNumber: '2',
    isPartOf: { '@type': 'Periodical', name: 'Netz informiert', issn: '0378-5955' },
  })
})

test('editions name each other', () => {
  expect(data({}, { newer: { slug: 'neu' }, older: [{ slug: 'alt' }] })).toMatchObject({
    'http://purl.org/dc/terms/isReplacedBy': { '@id': `${server}/de/publikationen/neu` },
    'http://purl.org/dc/terms/replaces': [{ '@id': `${server}/de/publikationen/alt` }],
  })
})

test('a picture is named when there is one', () => {
  const url = 'http://localhost:3000/api/media/file/bild-960.webp'
  const image = { id: '1', sizes: { w960: { url, width: 960 } } } as unknown as Media
  expect(data({ meta: { image } })).toMatchObject({
    image: `${server}/api/media/file/bild-960.webp`,
  })
  expect(data()).not.toHaveProperty('image')
})

test('an issue of a newsletter stays one, whatever else is filled in', () => {
  expect(data({ kind: 'newsletter', edition: 2 })).toMatchObject({ '@type': 'PublicationIssue' })
})

test('a DOI is an identifier as well as a link', () => {
  expect(data()['identifier']).toEqual({
    '@type': 'PropertyValue',
    propertyID: 'DOI',
    value: '10.1000/182',
  })
})
