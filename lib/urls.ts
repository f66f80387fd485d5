import type { Locale } from '@/i18n/locales'
import { type Room, roomOf, roomWord } from '@/i18n/paths'

export type Paged = 'focus-areas' | 'publications' | 'pages'
export type Linked = Paged | 'mission-statements' | 'network-memberships' | 'funders'

const rooms: Record<Linked, Room | undefined> = {
  'mission-statements': 'mission',
  'focus-areas': 'focusAreas',
  'network-memberships': 'network',
  publications: 'publications',
  pages: undefined,
  funders: undefined,
}

/** The collections whose documents have a public path. */
export const linked = Object.keys(rooms) as Linked[]

export const isLinked = (word: string | null): word is Linked =>
  word !== null && Object.hasOwn(rooms, word)

/** Whether each document of a collection has a page of its own. */
export const hasPages = (collection: Linked): collection is Paged =>
  collection === 'focus-areas' || collection === 'publications' || collection === 'pages'

export const homePath = (locale: Locale): string => `/${locale}`

/** The overview of a part of the site, e.g. /de/schwerpunkte. */
export const roomPath = (room: Room, locale: Locale): string =>
  `/${locale}/${roomWord(room, locale)}`

/**
 * The public path of a document in a language. `slugOrId` is its slug there; for documents without a page
 * of their own, its id, which is the anchor on the page that shows them.
 */
export function publicPath(collection: Linked, slugOrId: string, locale: Locale): string {
  const room = rooms[collection]
  if (collection === 'funders') return `${homePath(locale)}#${slugOrId}`
  if (!room) return `/${locale}/${slugOrId}`
  return `${roomPath(room, locale)}${hasPages(collection) ? '/' : '#'}${slugOrId}`
}

/**
 * The path in language `to` that stands for a page of language `from` which has no twin there: it leads to
 * the page that says so, and from a later page of a list to its first one.
 */
export function pathWithoutTwin(path: string, from: Locale, to: Locale): string {
  const [plain = '', given] = path.split('?')
  const [, , word = '', ...rest] = plain.split('/')
  const query = new URLSearchParams(given)
  query.delete('page')
  const found = roomOf(word, from)
  const words = [found ? roomWord(found.room, to) : word, ...rest].filter(Boolean)
  return [homePath(to), ...words].join('/') + (query.size > 0 ? `?${query.toString()}` : '')
}

/** A file's address without its host, so that the page works under every name by which the site is reached. */
export const filePath = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return `${pathname}${search}`
}
