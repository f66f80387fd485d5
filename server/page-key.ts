import { isLocale, type Locale } from '@/i18n/locales'
import { isInternalOnly, roomOf } from '@/i18n/paths'
import { wantedLocale } from '@/i18n/wanted-locale'
import { listAddress } from '@/lib/list-address'

/** Where a request for something public leads: to a page (by its key), to another address, or nowhere. */
export type Place =
  | { kind: 'page'; key: string }
  | { kind: 'moved'; to: string }
  | { kind: 'language'; locale: Locale }
  | { kind: 'malformed' }

/** Public addresses that are no pages of a language. */
const files =
  /^\/(sitemap\.xml|robots\.txt|icon\.svg|favicon\.ico|apple-icon\.png|og\/[a-z0-9/-]{1,200}|\.well-known\/[a-z.]{1,60})$/

/** Pictures; larger files stream past the kept pages. */
const uploads = /^\/api\/media\/file\/[A-Za-z0-9][\w.-]{0,199}$/

/** Where phones look for the picture of a site without reading its pages. */
const touchIcon = /^\/apple-touch-icon(-precomposed|-\d+x\d+){0,2}\.png$/

const word = /^[a-z0-9][a-z0-9._-]{0,150}$/

/** The address of the page that says there is nothing; one for each language, however many paths lead there. */
export const nowhereKey = (locale: Locale): string => `/${locale}/-/-/-/-`

const nowhere = (locale: Locale): Place => ({ kind: 'page', key: nowhereKey(locale) })

/**
 * Reads an address as it came in (path and query, not decoded). The key is all that a page is made from, so
 * two requests with one key get one page, whatever else they carry.
 */
export function placeOf(url: string, acceptLanguage: string | undefined): Place {
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  if (!path.startsWith('/') || url.length > 2000) return { kind: 'malformed' }
  const wanted = () => wantedLocale(acceptLanguage)
  if (path === '/') return { kind: 'language', locale: wanted() }
  if (touchIcon.test(path)) return { kind: 'moved', to: '/apple-icon.png' }
  if (files.test(path) || uploads.test(path)) return { kind: 'page', key: path }
  const [, locale, ...words] = path.split('/')
  if (!isLocale(locale)) return nowhere(wanted())
  if (words.at(-1) === '') {
    const rest = words.slice(0, -1)
    const isPlain = rest.every((each) => word.test(each))
    return isPlain ? { kind: 'moved', to: ['', locale, ...rest].join('/') } : nowhere(locale)
  }
  const [first = '', second] = words
  if (words.length > 5 || isInternalOnly(first, locale) || !words.every((each) => word.test(each)))
    return nowhere(locale)
  const isList = roomOf(first, locale)?.room === 'publications' && second === undefined
  if (!isList || at < 0) return { kind: 'page', key: path }
  const { isOwn, query } = listAddress(url.slice(at + 1), locale)
  return isOwn ? { kind: 'page', key: path + query } : { kind: 'moved', to: path + query }
}
