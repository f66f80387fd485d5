import type { Locale } from '@/i18n/locales'
import { wantedLocale } from '@/i18n/wanted-locale'
import { nowhereKey, readAddress, unplacedKey } from '@/lib/address'

/** Where a request for something public leads: to a page (by its key), to another address, or nowhere. */
export type Place =
  | { kind: 'page'; key: string }
  | { kind: 'moved'; to: string }
  | { kind: 'language'; locale: Locale }
  | { kind: 'malformed' }

/**
 * The key of what a request asks for. The key is all that a page is made from, so two requests with one key
 * get one page, whatever else they carry.
 */
export function placeOf(url: string, acceptLanguage: string | undefined): Place {
  const address = readAddress(url)
  switch (address.kind) {
    case 'malformed':
    case 'moved':
      return address
    case 'entrance':
      return { kind: 'language', locale: wantedLocale(acceptLanguage) }
    case 'nowhere':
      return { kind: 'page', key: nowhereKey(address.locale ?? wantedLocale(acceptLanguage)) }
    case 'unplaced': {
      const locale = address.locale ?? wantedLocale(acceptLanguage)
      return { kind: 'page', key: unplacedKey(locale, address.word) }
    }
    default:
      return { kind: 'page', key: address.canonical }
  }
}
