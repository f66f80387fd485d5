import { type Locale, locales } from '@/i18n/locales'
import { readAddress } from '@/lib/address'
import { type Paged, publicPath } from '@/lib/urls'

import { byWord } from './by-slug'
import { formerAddress } from './former-addresses'
import { sitePayload } from './reader'

async function isThere(collection: Paged, word: string, locale: Locale): Promise<boolean> {
  const payload = await sitePayload()
  const where = byWord(word)
  const { totalDocs } = await payload.count({ collection, where, locale, overrideAccess: false })
  return totalDocs > 0
}

/** What a path leads to: a page, the note that there is none any more, or neither. */
type Lead = 'page' | 'gone' | undefined

async function leadOfFormer(path: string): Promise<Lead> {
  const target = await formerAddress(path)
  return target && ('moved' in target ? 'page' : 'gone')
}

async function hasHelpText(language: string): Promise<boolean> {
  const payload = await sitePayload()
  const where = { language: { equals: language } }
  const found = { collection: 'help-texts', where, overrideAccess: false } as const
  return (await payload.count(found)).totalDocs > 0
}

/** A page of another language leads to the one of this, or to what says that there is none. */
async function leadOfDocument(collection: Paged, word: string, locale: Locale): Promise<Lead> {
  if (await isThere(collection, word, locale)) return 'page'
  const former = await leadOfFormer(publicPath(collection, { id: word }, locale))
  if (former) return former
  for (const other of locales.filter((each) => each !== locale))
    if (await isThere(collection, word, other)) return 'page'
  return undefined
}

async function leadOfExport(word: string, locale: Locale): Promise<Lead> {
  if (await isThere('publications', word, locale)) return 'page'
  return leadOfFormer(publicPath('publications', { id: word }, locale))
}

/** The path of the page that a word without a language names, if it names one in a single language. */
export async function pathOfWord(word: string): Promise<string | undefined> {
  const found: string[] = []
  for (const locale of locales)
    if (await isThere('pages', word, locale))
      found.push(publicPath('pages', { id: word, slug: word }, locale))
  return found.length === 1 ? found[0] : undefined
}

async function leadOf(url: string): Promise<Lead> {
  const address = readAddress(url)
  switch (address.kind) {
    case 'home':
    case 'feed':
    case 'file':
    case 'harvest':
    case 'search':
    case 'section':
      return 'page'
    case 'document':
      return leadOfDocument(address.collection, address.word, address.locale)
    case 'export':
      return address.word ? leadOfExport(address.word, address.locale) : 'page'
    case 'help-text':
      return (await hasHelpText(address.language)) ? 'page' : undefined
    case 'unplaced':
      return (await pathOfWord(address.word)) ? 'page' : undefined
    default:
      return undefined
  }
}

/**
 * Whether there is anything to draw at the address of a page, as far as one question to the database can tell:
 * so a scan for paths that do not exist costs no page each.
 */
export const leadsSomewhere = async (url: string): Promise<boolean> =>
  (await leadOf(url)) !== undefined

/** Whether an address leads to a page, and not to the note that there is none any more. */
export const leadsToPage = async (url: string): Promise<boolean> => (await leadOf(url)) === 'page'
