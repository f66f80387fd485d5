import { defaultLocale } from '@/i18n/locales'
import { rooms } from '@/i18n/paths'
import { homePath, type Paged, roomPath } from '@/lib/urls'

import { type LocalizedDoc, twinPaths } from './by-slug'
import { getHelpPlaces } from './help-places'
import { sitePayload } from './reader'
import { inEveryLanguage } from './site'

type Entry = { twins: Record<string, string>; changed?: string }

async function entriesOf(collection: Paged): Promise<Entry[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    overrideAccess: false,
    select: { slug: true, _status: true, updatedAt: true },
    pagination: false,
    depth: 0,
  })
  return (docs as unknown as (LocalizedDoc & { updatedAt: string })[]).map((doc) => ({
    changed: doc.updatedAt,
    twins: twinPaths(collection, doc),
  }))
}

/** Every public page with where it stands in each language in which it is published. */
export async function getSitemap(): Promise<Entry[]> {
  const collections: Paged[] = ['pages', 'focus-areas', 'publications', 'member-organisations']
  const documents = await Promise.all(collections.map(entriesOf))
  return [
    { twins: inEveryLanguage(homePath) },
    { twins: await getHelpPlaces({ locale: defaultLocale, user: null }) },
    ...rooms
      .filter((room) => room !== 'help')
      .map((room) => ({ twins: inEveryLanguage((locale) => roomPath(room, locale)) })),
    ...documents.flat(),
  ]
}
