import { citationItem, fileInLanguage } from '@/lib/citation/item'
import { citationMeta } from '@/lib/citation/meta'
import { signposts } from '@/lib/citation/signposts'
import type { Document, Organisation, Publication } from '@/payload-types'

const server = 'https://example.org'
const organisation = { shortName: 'Netz', name: 'Bundesnetzwerk' } as Organisation
const file = (name: string) =>
  ({
    url: `http://localhost:3000/api/documents/file/${name}`,
    mimeType: 'application/pdf',
  }) as Document

const publication = {
  id: '1',
  slug: 'bericht',
  kind: 'report',
  title: 'Bericht',
  date: '2024-05-01T12:00:00.000Z',
  authors: ['Alex Beispiel', 'Kim Muster'],
  keywords: ['Beratung', 'Recht'],
  doi: '10.1000/182',
  licence: 'cc-by-4.0',
  files: [
    { file: file('en.pdf'), language: 'en', format: 'pdf' },
    { file: file('de.pdf'), language: 'de', format: 'pdf' },
    { file: 'hidden', language: 'de', format: 'pdf' },
  ],
} as unknown as Publication

const metaOf = (given: Partial<Publication> = {}) => {
  const item = citationItem(
    { ...publication, ...given },
    { locale: 'de', organisation, server, genre: 'Bericht' },
  )
  return citationMeta(item, `${server}/de.pdf`)
}

test('search engines for literature read title, authors, day, language and file once', () => {
  expect(metaOf()).toMatchObject({
    citation_title: 'Bericht',
    citation_author: ['Beispiel, Alex', 'Muster, Kim'],
    citation_publication_date: '2024/05/01',
    citation_technical_report_institution: 'Bundesnetzwerk',
    citation_language: 'de',
    citation_keywords: ['Beratung', 'Recht'],
    citation_pdf_url: `${server}/de.pdf`,
    'DC.identifier': [`${server}/de/publikationen/bericht`, 'https://doi.org/10.1000/182'],
    'DC.date': '2024-05-01',
  })
})

test('what a record does not say has no tag', () => {
  const names = Object.keys(metaOf({ doi: null, keywords: [] }))
  expect(names.filter((name) => /doi|isbn|issn|keywords|subject/.test(name))).toEqual([])
})

test.each([
  [{ authors: [], editors: ['Kim Muster'] }, ['Muster, Kim']],
  [{ authors: [] }, ['Bundesnetzwerk']],
])('where nobody wrote it, %j, there is an author all the same', (given, authors) => {
  expect(metaOf(given)).toMatchObject({ citation_author: authors })
})

test('the file of a publication is the one in the language of the page', () => {
  expect(fileInLanguage(publication, 'en')?.url).toMatch(/en\.pdf$/)
})

test('the Link header says what to cite, of which kind it is, and where files and references are', () => {
  const path = '/de/publikationen/bericht'
  const header = signposts(publication, { server, path, types: ['Report'] })
  expect(header.split(', ')).toEqual([
    '<https://doi.org/10.1000/182>; rel="cite-as"',
    '<https://schema.org/AboutPage>; rel="type"',
    '<https://schema.org/Report>; rel="type"',
    `<${server}${path}.bib>; rel="describedby"; type="application/x-bibtex"`,
    `<${server}${path}.ris>; rel="describedby"; type="application/x-research-info-systems"`,
    `<${server}${path}.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`,
    `<${server}/api/documents/file/en.pdf>; rel="item"; type="application/pdf"`,
    `<${server}/api/documents/file/de.pdf>; rel="item"; type="application/pdf"`,
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  ])
})

test('without a DOI, the page itself is what to cite', () => {
  const path = '/de/publikationen/bericht'
  const header = signposts({ ...publication, doi: null }, { server, path, types: [] })
  expect(header.startsWith(`<${server}${path}>; rel="cite-as"`)).toBe(true)
})
