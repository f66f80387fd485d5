import type { Locale } from '@/i18n/locales'

import { type ListQuery, readListQuery, writeListQuery } from './list-address'
import { searchPath } from './urls'

export type Sort = 'relevance' | 'date'

/** What the address of a search asks for. */
export type SearchQuery = ListQuery & { words: string; sort: Sort }

/** Letters of a question that are read; a longer one is cut. */
export const longestQuestion = 200

/** The kinds of what is found besides publications. */
export const siteKinds = [
  'pages',
  'focus-areas',
  'mission-statements',
  'network-memberships',
  'help-contacts',
  'member-organisations',
] as const

type Words = { sort: string; date: string; kinds: Record<(typeof siteKinds)[number], string> }

const english: Words = {
  sort: 'sort',
  date: 'date',
  kinds: {
    pages: 'page',
    'focus-areas': 'focus-area',
    'mission-statements': 'mission',
    'network-memberships': 'network',
    'help-contacts': 'help',
    'member-organisations': 'member',
  },
}

/** A language without words of its own takes the English ones. */
const words: Partial<Record<Locale, Words>> = {
  de: {
    sort: 'sortierung',
    date: 'datum',
    kinds: {
      pages: 'seite',
      'focus-areas': 'schwerpunkt',
      'mission-statements': 'leitbild',
      'network-memberships': 'vernetzung',
      'help-contacts': 'hilfe',
      'member-organisations': 'mitglied',
    },
  },
}

const wordsOf = (locale: Locale): Words => words[locale] ?? english

/** Reads the query of a search; what it does not know is ignored. */
export function readSearchQuery(query: string, locale: Locale): SearchQuery {
  const given = new URLSearchParams(query)
  const { date, kinds, sort } = wordsOf(locale)
  const list = readListQuery(query, locale)
  const kind = siteKinds.find((each) => kinds[each] === list.kind) ?? list.kind
  return {
    ...list,
    ...(kind ? { kind } : {}),
    words: (given.get('q') ?? '').slice(0, longestQuestion).trim(),
    sort: given.get(sort) === date ? 'date' : 'relevance',
  }
}

/** The address of a search in the words of a language. */
export function searchAddress(
  { sort, words: asked, ...list }: Partial<SearchQuery>,
  locale: Locale,
): string {
  const own = wordsOf(locale)
  const known = siteKinds.find((each) => each === list.kind)
  const kind = known ? own.kinds[known] : list.kind
  const rest = writeListQuery({ ...list, ...(kind ? { kind } : {}) }, locale).slice(1)
  const query = new URLSearchParams({
    ...(asked ? { q: asked } : {}),
    ...Object.fromEntries(new URLSearchParams(rest)),
    ...(sort === 'date' ? { [own.sort]: own.date } : {}),
  })
  return searchPath(locale) + (query.size > 0 ? `?${query.toString()}` : '')
}
