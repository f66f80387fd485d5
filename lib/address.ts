import { isLocale, type Locale } from '@/i18n/locales'
import { isSiteWord, type Room, roomIn, roomWord, searchLocales, searchWord } from '@/i18n/paths'

import { type ReferenceFormat, isReferenceFormat } from './citation/formats'
import { type FeedFormat, feedFormatOf } from './feed/formats'
import { listAddress, type ListQuery, readListQuery, writeListQuery } from './list-address'
import { type HelpLanguage, helpTextPath, isHelpLanguage } from './help-languages'
import { isSlug } from './slug'

/** The collections whose documents have a page of their own. */
export type Paged = 'focus-areas' | 'publications' | 'pages' | 'member-organisations'

const documentsOf: Partial<Record<Room, Paged>> = {
  focusAreas: 'focus-areas',
  publications: 'publications',
  members: 'member-organisations',
}

/** What an address of the site stands for; `canonical` is the one spelling of it, from which the page is made. */
export type Address =
  | { kind: 'home'; locale: Locale; canonical: string }
  | { kind: 'section'; locale: Locale; room: Room; query: string; canonical: string }
  /** The search; its answers are for one visitor, and are not kept. */
  | { kind: 'search'; locale: Locale; canonical: string }
  | { kind: 'document'; locale: Locale; collection: Paged; word: string; canonical: string }
  /** References to a publication (`word`), or to those of a list, as a file for other programs. */
  | { kind: 'export'; locale: Locale; format: ReferenceFormat; word?: string; canonical: string }
  /** What was published last, for readers of feeds. */
  | { kind: 'feed'; locale: Locale; format: FeedFormat; canonical: string }
  /** A help text in a language that is not one of the site's. */
  | { kind: 'help-text'; language: HelpLanguage; canonical: string }
  /** The door for harvesters (OAI-PMH); its answers say when they were made, and are not kept. */
  | { kind: 'harvest'; canonical: string }
  /** A public file: sitemap, icon, picture. */
  | { kind: 'file'; canonical: string }
  /** The word of a page without its language; `locale` is the one to say in that there is no such page. */
  | { kind: 'unplaced'; locale: Locale | undefined; word: string }
  /** The same thing stands under another spelling, for good. */
  | { kind: 'moved'; to: string }
  /** The address of the whole site: the browser's language decides. */
  | { kind: 'entrance' }
  | { kind: 'nowhere'; locale: Locale | undefined }
  | { kind: 'malformed' }

/** Public addresses that are no pages of a language. */
const files =
  /^\/(?:sitemap\.xml|robots\.txt|favicon\.ico|look\/(?:icon\.svg|apple-icon\.png|[0-9a-f]{6}\.css)|og\/[a-z]{2}(?:\/[a-z-]{1,40}\/[a-z0-9-]{1,1000})?|\.well-known\/[a-z.]{1,60})$/

/** Where phones look for the picture of a site without reading its pages. */
const touchIcon = /^\/apple-touch-icon(?:-precomposed|-\d+x\d+){0,2}\.png$/

/** Where harvesters ask. */
export const harvestPath = '/oai'

const pictures = '/api/media/file/'

/** The canonical address of a picture, whatever letters its name has; undefined for what cannot be one. */
function pictureAddress(path: string): string | undefined {
  if (!path.startsWith(pictures)) return undefined
  try {
    const name = decodeURIComponent(path.slice(pictures.length))
    const isName = name !== '' && !/[/\\\p{Cc}]/u.test(name) && !/^\.{1,2}$/.test(name)
    return isName ? pictures + encodeURIComponent(name) : undefined
  } catch {
    return undefined
  }
}

/** The address of a feed: of all publications, of a kind or of a topic. */
export const feedPath = (
  locale: Locale,
  format: FeedFormat,
  { kind, topic }: ListQuery,
): string => {
  const filters = { ...(kind ? { kind } : {}), ...(topic ? { topic } : {}) }
  return `/${locale}/feed.${format}${writeListQuery(filters, locale)}`
}

/** References stand beside the page that they are about: its address with the ending of a format. */
function exportAddress(locale: Locale, words: string[], query: string): Address | undefined {
  const last = words.at(-1) ?? ''
  const at = last.lastIndexOf('.')
  const format = last.slice(at + 1)
  if (at < 0 || !isReferenceFormat(format)) return undefined
  const page = placed(locale, [...words.slice(0, -1), last.slice(0, at)], '')
  if (page.kind === 'document' && page.collection === 'publications')
    return {
      kind: 'export',
      locale,
      format,
      word: page.word,
      canonical: `${page.canonical}.${format}`,
    }
  if (page.kind !== 'section' || page.room !== 'publications') return undefined
  // A file has all pages of the list.
  const { page: _, ...filters } = readListQuery(query, locale)
  const canonical = `${page.canonical}.${format}${writeListQuery(filters, locale)}`
  return { kind: 'export', locale, format, canonical }
}

/** The words of a path below its language; a part of the site is named in the words of that language. */
function placed(locale: Locale, words: string[], query: string): Address {
  const [first, second] = words
  const nowhere: Address = { kind: 'nowhere', locale }
  if (first === undefined) return { kind: 'home', locale, canonical: `/${locale}` }
  // `unplacedKey` is the address of such a word.
  if (first === '-' && words.length === 2 && second && isSlug(second))
    return { kind: 'unplaced', locale, word: second }
  if (words.length > 2) return nowhere
  const feed = second === undefined ? feedFormatOf(first) : undefined
  if (feed) {
    const canonical = feedPath(locale, feed, readListQuery(query, locale))
    return { kind: 'feed', locale, format: feed, canonical }
  }
  const exported = exportAddress(locale, words, query)
  if (exported) return exported
  if (!words.every(isSlug)) return nowhere
  if (second === undefined && searchLocales(first).length > 0) {
    const canonical = `/${locale}/${searchWord(locale)}`
    return { kind: 'search', locale, canonical: query ? `${canonical}?${query}` : canonical }
  }
  const room = roomIn(first)?.room
  if (!room) {
    const canonical = `/${locale}/${first}`
    return second
      ? nowhere
      : { kind: 'document', locale, collection: 'pages', word: first, canonical }
  }
  const list = `/${locale}/${roomWord(room, locale)}`
  if (second === undefined) {
    if (room !== 'publications' || query === '')
      return { kind: 'section', locale, room, query: '', canonical: list }
    const { isOwn, query: kept } = listAddress(query, locale)
    if (!isOwn) return { kind: 'moved', to: list + kept }
    return { kind: 'section', locale, room, query: kept, canonical: list + kept }
  }
  const collection = documentsOf[room]
  const canonical = `${list}/${second}`
  return collection ? { kind: 'document', locale, collection, word: second, canonical } : nowhere
}

/** A path that names no language: a part of the site can still be told by its word. */
function withoutLanguage(words: string[], query: string): Address {
  const [first = '', ...rest] = words
  const [language] = rest
  if (first === 'help' && rest.length === 1 && isHelpLanguage(language))
    return { kind: 'help-text', language, canonical: helpTextPath(language) }
  const [locale, ...others] = roomIn(first)?.locales ?? searchLocales(first)
  if (locale && others.length === 0) return placed(locale, words, query)
  const isWord = rest.length === 0 && isSlug(first) && !isSiteWord(first)
  return isWord
    ? { kind: 'unplaced', locale: undefined, word: first }
    : { kind: 'nowhere', locale: undefined }
}

/**
 * Reads an address as it came in (path and query, not decoded). It is the only reader of addresses: whatever
 * makes or checks one asks here, so that what is linked is what is answered.
 */
export function readAddress(url: string): Address {
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const query = at < 0 ? '' : url.slice(at + 1)
  if (!path.startsWith('/') || url.length > 2000) return { kind: 'malformed' }
  if (path === '/') return { kind: 'entrance' }
  if (path === harvestPath)
    return { kind: 'harvest', canonical: query ? `${harvestPath}?${query}` : harvestPath }
  if (touchIcon.test(path)) return { kind: 'moved', to: '/look/apple-icon.png' }
  if (files.test(path)) return { kind: 'file', canonical: path }
  const picture = pictureAddress(path)
  if (picture) return { kind: 'file', canonical: picture }
  // A slash at the end and capital letters are other spellings of the same address.
  const words = path.replace(/\/$/, '').toLowerCase().split('/').slice(1)
  const [first, ...rest] = words
  const address = isLocale(first) ? placed(first, rest, query) : withoutLanguage(words, query)
  if (!('canonical' in address)) return address
  const [canonicalPath] = address.canonical.split('?')
  return canonicalPath === path ? address : { kind: 'moved', to: address.canonical }
}

/** The address of the page that says there is nothing; one for each language, however many paths lead there. */
export const nowhereKey = (locale: Locale): string => `/${locale}/-/-/-/-`

/** The address under which a page's word without a language is looked up. */
export const unplacedKey = (locale: Locale, word: string): string => `/${locale}/-/${word}`
