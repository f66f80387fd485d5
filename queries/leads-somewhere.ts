import { isLocale, type Locale, locales } from '@/i18n/locales'
import { roomOf } from '@/i18n/paths'
import type { Paged } from '@/lib/urls'

import { content } from './reader'

async function isSlug(collection: Paged, slug: string, first: Locale): Promise<boolean> {
  const payload = await content()
  const where = { slug: { equals: slug } }
  // A page of another language leads to the one of this, or to what says that there is none.
  for (const locale of [first, ...locales.filter((each) => each !== first)]) {
    const { totalDocs } = await payload.count({ collection, where, locale, overrideAccess: false })
    if (totalDocs > 0) return true
  }
  return false
}

/**
 * Whether there is anything to draw at a public path, as far as one question to the database can tell: so a
 * scan for paths that do not exist costs no page each.
 */
export async function leadsSomewhere(path: string): Promise<boolean> {
  const [plain = ''] = path.split('?')
  const [, locale, first, second, ...more] = plain.split('/')
  if (!isLocale(locale) || first === undefined) return true
  if (more.length > 0) return false
  const room = roomOf(first, locale)?.room
  if (second === undefined) return room !== undefined || isSlug('pages', first, locale)
  if (room === 'publications') return isSlug('publications', second, locale)
  return room === 'focusAreas' && isSlug('focus-areas', second, locale)
}
