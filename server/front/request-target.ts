import type { Locale } from '@/i18n/locales'
import { wantedLocale } from '@/i18n/wanted-locale'
import { exportWanted } from '@/lib/export-wanted'
import { nowhereKey, readAddress, unplacedKey } from '@/lib/address'

/** What a public request leads to: a page (by its cache key), another address, the choice of a language, or an error. */
export type RequestTarget =
  | { kind: 'page'; key: string }
  /** The search, and answers to harvesters: rendered for each request, and not kept. */
  | { kind: 'search'; key: string }
  | { kind: 'moved'; to: string }
  /** What the request accepts stands at another address. */
  | { kind: 'other'; to: string }
  | { kind: 'language'; locale: Locale }
  | { kind: 'malformed' }

/**
 * Reads the target of a public request. A page is rendered from its key only, so requests with the same key
 * get the same page whatever else they contain.
 */
export function requestTarget(
  url: string,
  { accept, language }: { accept?: string | undefined; language?: string | undefined },
): RequestTarget {
  const address = readAddress(url)
  const other = exportWanted(address, accept)
  if (other) return { kind: 'other', to: other }
  switch (address.kind) {
    case 'malformed':
    case 'moved':
      return address
    case 'harvest':
    case 'search':
      return { kind: 'search', key: address.canonical }
    case 'entrance':
      return { kind: 'language', locale: wantedLocale(language) }
    case 'nowhere':
      return { kind: 'page', key: nowhereKey(address.locale ?? wantedLocale(language)) }
    case 'unplaced': {
      const locale = address.locale ?? wantedLocale(language)
      return { kind: 'page', key: unplacedKey(locale, address.word) }
    }
    default:
      return { kind: 'page', key: address.canonical }
  }
}
