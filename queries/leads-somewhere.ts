import { type Locale, locales } from '@/i18n/locales'
import { readAddress } from '@/lib/address'
import { type Paged, publicPath } from '@/lib/urls'

import { byWord } from './by-slug'
import { sitePayload } from './reader'

async function isThere(collection: Paged, word: string, locale: Locale): Promise<boolean> {
  const payload = await sitePayload()
  const where = byWord(word)
  const { totalDocs } = await payload.count({ collection, where, locale, overrideAccess: false })
  return totalDocs > 0
}

/** A page of another language leads to the one of this, or to what says that there is none. */
async function isAnywhere(collection: Paged, word: string, first: Locale): Promise<boolean> {
  for (const locale of [first, ...locales.filter((each) => each !== first)])
    if (await isThere(collection, word, locale)) return true
  return false
}

/** The path of the page that a word without a language names, if it names one in a single language. */
export async function pathOfWord(word: string): Promise<string | undefined> {
  const found: string[] = []
  for (const locale of locales)
    if (await isThere('pages', word, locale))
      found.push(publicPath('pages', { id: word, slug: word }, locale))
  return found.length === 1 ? found[0] : undefined
}

/**
 * Whether there is anything to draw at the address of a page, as far as one question to the database can tell:
 * so a scan for paths that do not exist costs no page each.
 */
export async function leadsSomewhere(url: string): Promise<boolean> {
  const address = readAddress(url)
  switch (address.kind) {
    case 'home':
    case 'feed':
    case 'file':
    case 'harvest':
    case 'search':
    case 'section':
      return true
    case 'document':
      return isAnywhere(address.collection, address.word, address.locale)
    case 'export':
      return !address.word || isThere('publications', address.word, address.locale)
    case 'unplaced':
      return (await pathOfWord(address.word)) !== undefined
    default:
      return false
  }
}
