import type { Locale } from '@/i18n/locales'
import { isBodyName, ownNames } from '@/lib/bodies'
import { isbnInParts, issnInParts } from '@/lib/identifiers'
import { licences } from '@/lib/licences'
import { related } from '@/lib/related'
import { addressWord, publicPath } from '@/lib/urls'
import type { Document, Organisation, Publication } from '@/payload-types'

/** A name as CSL-JSON has it: of a person, or of a body as a whole. */
export type CitedName = { family: string; given?: string } | { literal: string }

/** A publication in CSL-JSON 1.0.2, the fields that our record can fill. */
export type CitationItem = {
  id: string
  type: 'report' | 'book' | 'periodical'
  genre: string
  title: string
  author?: CitedName[]
  editor?: CitedName[]
  issued: { 'date-parts': [number[]] }
  publisher?: string
  'publisher-place'?: string
  'collection-title'?: string
  'collection-number'?: string
  edition?: string
  'number-of-pages'?: string
  ISBN?: string
  ISSN?: string
  DOI?: string
  URL: string
  language: string
  keyword?: string
  abstract?: string
  note?: string
}

/** A name as catalogues sort it: the family name first. */
export const catalogueName = (name: CitedName): string => {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : name.family
}

/** The year of publication, and month and day where they are known, with leading zeros. */
export const issuedParts = ({ issued }: CitationItem): string[] =>
  issued['date-parts'][0].map((part) => part.toString().padStart(2, '0'))

/** The same as one word, such as 2026-11-30. */
export const issuedDate = (item: CitationItem): string => issuedParts(item).join('-')

export const keywordsOf = ({ keyword }: CitationItem): string[] => keyword?.split(', ') ?? []

const types: Record<Publication['kind'], CitationItem['type']> = {
  statement: 'report',
  report: 'report',
  study: 'report',
  guideline: 'report',
  newsletter: 'periodical',
  brochure: 'book',
  'press-release': 'report',
}

const particles = new Set(['von', 'vom', 'zu', 'zum', 'zur', 'van', 'de', 'der', 'den', 'di', 'da'])

/** A name in its parts: particles belong to the family name, as libraries in Germany order them. */
export function citedName(who: string, isBody: boolean): CitedName {
  const name = who.trim().replace(/\s+/g, ' ')
  const [reversed, rest] = name.split(', ')
  if (isBody) return { literal: name }
  if (reversed && rest) return { family: reversed, given: rest }
  const words = name.split(' ')
  let start = words.length - 1
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1
  const given = words.slice(0, start).join(' ')
  return given ? { family: words.slice(start).join(' '), given } : { literal: name }
}

/** Title and subtitle as one. */
const fullTitle = ({ subtitle, title }: Publication): string => {
  const whole = title?.trim() ?? ''
  if (!subtitle) return whole
  return `${whole}${/[.:!?–]$/.test(whole) ? '' : ':'} ${subtitle.trim()}`
}

const rowIn = ({ files }: Publication, locale: Locale) =>
  files?.find(
    ({ file, format, language }) => language === locale && format === 'pdf' && related(file),
  )

/** The PDF of a publication in a language. */
export const fileInLanguage = (publication: Publication, locale: Locale): Document | undefined =>
  related(rowIn(publication, locale)?.file)

type Given = { locale: Locale; organisation: Organisation; server: string; genre: string }

/** Leaves out what is empty. */
const filled = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** What a reference names of a publication, in the language of its page. */
export function citationItem(publication: Publication, given: Given): CitationItem {
  const { date, dateIsYearOnly, edition, kind, licence, number } = publication
  const { genre, locale, organisation, server } = given
  const isOwn = ownNames(organisation)
  const names = (list: string[] | null | undefined) =>
    list?.length ? list.map((who) => citedName(who, isOwn(who) || isBodyName(who))) : undefined
  const row = rowIn(publication, locale)
  const isbn = row?.isbn ?? publication.isbn
  // RIS and BibTeX have no editors of a report.
  const isBook = kind !== 'newsletter' && [isbn, publication.editors?.length].some(Boolean)
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  const deed = licence && licence !== 'all-rights-reserved' ? licences[licence] : undefined
  const pages = related(row?.file)?.pages
  return {
    id: addressWord('publications', publication),
    type: isBook ? 'book' : types[kind],
    genre,
    title: fullTitle(publication),
    issued: { 'date-parts': [dateIsYearOnly ? [year] : [year, month, day]] },
    URL: `${server}${publicPath('publications', publication, locale)}`,
    language: locale,
    ...filled({
      author: names(publication.authors),
      editor: names(publication.editors),
      publisher: publication.publisher ?? organisation.name ?? organisation.shortName ?? undefined,
      'publisher-place': publication.place ?? undefined,
      'collection-title': publication.series ?? undefined,
      'collection-number': number ?? undefined,
      edition: edition?.toString(),
      'number-of-pages': pages?.toString(),
      ISBN: isbn ? isbnInParts(isbn) : undefined,
      ISSN: publication.issn ? issnInParts(publication.issn) : undefined,
      DOI: publication.doi ?? undefined,
      keyword: publication.keywords?.join(', '),
      abstract: publication.summary ?? undefined,
      note: deed ? `${deed.name}, ${deed.url}` : undefined,
    }),
  }
}
