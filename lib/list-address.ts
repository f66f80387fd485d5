import type { Locale } from '@/i18n/locales'
import type { Publication } from '@/payload-types'

import { type Facet, facets, type Filters } from './facets'

type Name = Facet | 'page'
type Kind = Publication['kind']
type Words = { names: Record<Name, string>; kinds: Record<Kind, string> }

const english: Words = {
  names: { kind: 'kind', topic: 'topic', year: 'year', language: 'language', page: 'page' },
  kinds: {
    statement: 'statement',
    report: 'report',
    study: 'study',
    newsletter: 'newsletter',
    brochure: 'brochure',
    guideline: 'guideline',
    'press-release': 'press-release',
  },
}

/** The words of the addresses of lists. A language without words of its own takes the English ones. */
const words: Partial<Record<Locale, Words>> = {
  de: {
    names: { kind: 'art', topic: 'thema', year: 'jahr', language: 'sprache', page: 'seite' },
    kinds: {
      statement: 'stellungnahme',
      report: 'bericht',
      study: 'studie',
      newsletter: 'newsletter',
      brochure: 'broschuere',
      guideline: 'leitfaden',
      'press-release': 'pressemitteilung',
    },
  },
}

const wordsOf = (locale: Locale): Words => words[locale] ?? english
const names = [...facets, 'page'] as const

/** The kinds of publication. */
export const publicationKinds = Object.keys(english.kinds) as Kind[]

/** What an address asks for. `topic` is its slug or id; `page` is as it was written. */
export type ListQuery = Partial<Record<Name, string>>

const longest = 200

/** Reads a query: in the words of the language, or in the English ones, which addresses had before. */
export function readListQuery(query: string, locale: Locale): ListQuery {
  const given = new URLSearchParams(query)
  const own = wordsOf(locale)
  const valueOf = (name: Name) => given.get(own.names[name]) ?? given.get(english.names[name])
  const found = names.flatMap((name): [Name, string][] => {
    const value = valueOf(name)
    return value && value.length <= longest ? [[name, value]] : []
  })
  const asked = Object.fromEntries(found) as ListQuery
  const kind = publicationKinds.find((each) => asked.kind === own.kinds[each])
  return kind ? { ...asked, kind } : asked
}

/** Writes a query in the words of a language, always in the same order; the first page goes without saying. */
export function writeListQuery({ kind, page, ...rest }: ListQuery, locale: Locale): string {
  const own = wordsOf(locale)
  const known = publicationKinds.find((each) => each === kind)
  const all: ListQuery = {
    ...rest,
    ...(kind ? { kind: known ? own.kinds[known] : kind } : {}),
    ...(page && page !== '1' ? { page } : {}),
  }
  const query = new URLSearchParams(
    names.flatMap((name): [string, string][] => {
      const value = all[name]
      return value ? [[own.names[name], value]] : []
    }),
  )
  return query.size > 0 ? `?${query.toString()}` : ''
}

/** The one address of a list for a query as somebody wrote it, and whether its names are those of the language. */
export function listAddress(query: string, locale: Locale): { query: string; isOwn: boolean } {
  const asked = readListQuery(query, locale)
  const given = new URLSearchParams(query)
  const own = wordsOf(locale)
  const isOwn = names.every(
    (name) =>
      asked[name] === undefined ||
      given.get(own.names[name]) === (name === 'kind' ? kindWord(asked.kind, own) : asked[name]),
  )
  return { query: writeListQuery(asked, locale), isOwn }
}

const kindWord = (kind: string | undefined, { kinds: own }: Words) =>
  publicationKinds.some((each) => each === kind) ? own[kind as Kind] : kind

/** The page that a query asks for; undefined for anything but a whole number from 1 on. */
export const pageIn = ({ page = '1' }: ListQuery): number | undefined =>
  /^[1-9]\d{0,5}$/.test(page) ? Number(page) : undefined

/** The query of a list: its filters, with the slug of the topic instead of its id, and its page. */
export const listQuery = (
  filters: Filters,
  {
    locale,
    page = 1,
    topicWord,
  }: { locale: Locale; page?: number; topicWord: (id: string) => string },
): string =>
  writeListQuery(
    {
      ...filters,
      ...(filters.topic ? { topic: topicWord(filters.topic) } : {}),
      page: page.toString(),
    },
    locale,
  )
