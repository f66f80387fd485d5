import type { Locale } from '@/i18n/locales'
import { isSiteWord, type Room, roomWord, searchWord } from '@/i18n/paths'

import { type Paged, readAddress } from './address'
import type { ReferenceFormat } from './citation/formats'
import { readListQuery, writeListQuery } from './list-address'
import { isSlug } from './slug'

export type { Paged } from './address'

export type Linked =
  Paged | 'mission-statements' | 'network-memberships' | 'funders' | 'help-contacts'

const rooms: Record<Linked, Room | undefined> = {
  'mission-statements': 'mission',
  'focus-areas': 'focusAreas',
  'network-memberships': 'network',
  publications: 'publications',
  pages: undefined,
  funders: undefined,
  'help-contacts': 'help',
  'member-organisations': 'members',
}

/** The collections whose documents have a public path. */
export const linked = Object.keys(rooms) as Linked[]

export const isLinked = (word: string | null): word is Linked =>
  word !== null && Object.hasOwn(rooms, word)

/** The collections whose documents have a page of their own. */
export const paged: readonly Paged[] = [
  'focus-areas',
  'publications',
  'pages',
  'member-organisations',
]

/** Whether each document of a collection has a page of its own. */
export const hasPages = (collection: Linked): collection is Paged =>
  (paged as readonly Linked[]).includes(collection)

export const homePath = (locale: Locale): string => `/${locale}`

/** The overview of a part of the site, e.g. /de/schwerpunkte. */
export const roomPath = (room: Room, locale: Locale): string =>
  `/${locale}/${roomWord(room, locale)}`

/** The page of the search, without a question. */
export const searchPath = (locale: Locale): string => `/${locale}/${searchWord(locale)}`

/** A document as far as its address goes. */
export type Addressed = { id: string; slug?: string | null | undefined }

/** True for a word that is the id of a document: those of SQLite and those of MongoDB. */
export const isDocumentId = (word: string): boolean =>
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})$/.test(word)

/** True for a slug that leads to its document: a page cannot have the address of a part of the site. */
export const isUsableSlug = (collection: Paged, slug: string): boolean =>
  isSlug(slug) && !isDocumentId(slug) && !(collection === 'pages' && isSiteWord(slug))

/**
 * The word of a document in its address: its slug. Documents that were stored without one, or with one
 * that leads elsewhere, are reached by their id.
 */
export const addressWord = (collection: Paged, { id, slug }: Addressed): string =>
  slug && isUsableSlug(collection, slug) ? slug : id

/** The part of the site that lists a collection. */
export const roomOf = (collection: Linked): Room | undefined => rooms[collection]

/** The public path of a document in a language; without a page of its own, the place on the page that shows it. */
export function publicPath(collection: Linked, doc: Addressed, locale: Locale): string {
  const room = roomOf(collection)
  const above = room ? roomPath(room, locale) : homePath(locale)
  return hasPages(collection) ? `${above}/${addressWord(collection, doc)}` : `${above}#${doc.id}`
}

/** The references to a publication, or without one to those of a list, in a format of their own. */
export const exportPath = (path: string, format: ReferenceFormat): string => {
  const [page = '', query] = path.split('?')
  return `${page}.${format}${query ? `?${query}` : ''}`
}

/** The picture that is made for the page of a document in a language. */
export const picturePath = (collection: Paged, doc: Addressed, locale: Locale): string =>
  `/og/${locale}/${collection}/${addressWord(collection, doc)}`

/**
 * The path in language `to` that stands for a page of another language which has no twin there: it leads to
 * the page that says so, and from a later page of a list to its first one.
 */
export function pathWithoutTwin(path: string, to: Locale): string {
  const read = readAddress(path)
  const address = read.kind === 'moved' ? readAddress(read.to) : read
  if (address.kind === 'section') {
    const { page: _, ...filters } = readListQuery(address.query, address.locale)
    return roomPath(address.room, to) + writeListQuery(filters, to)
  }
  if (address.kind === 'search') return searchPath(to)
  if (address.kind !== 'document') return homePath(to)
  const { collection, word } = address
  return publicPath(collection, { id: word }, to)
}

/** A file's address without its host, so that the page works under every name by which the site is reached. */
export const filePath = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return `${pathname}${search}`
}
