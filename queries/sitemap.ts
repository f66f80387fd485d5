import { type Locale, locales } from '@/i18n/locales'
import { rooms } from '@/i18n/paths'
import { homePath, type Paged, publicPath, roomPath } from '@/lib/urls'
import type { Twins } from '@/lib/views'

import { content } from './reader'
import { everywhere } from './site'

type Entry = { twins: Twins; changed?: string }
type Doc = { slug?: Partial<Record<Locale, string | null>>; updatedAt: string }

async function entriesOf(collection: Paged): Promise<Entry[]> {
  const payload = await content()
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    overrideAccess: false,
    select: { slug: true, updatedAt: true },
    pagination: false,
    depth: 0,
  })
  return (docs as unknown as Doc[]).map(({ slug, updatedAt }) => ({
    changed: updatedAt,
    twins: Object.fromEntries(
      locales.flatMap((locale) => {
        const word = slug?.[locale]
        return word ? [[locale, publicPath(collection, word, locale)]] : []
      }),
    ),
  }))
}

/** Every public page with where it stands in each language in which it is published. */
export async function getSitemap(): Promise<Entry[]> {
  const collections: Paged[] = ['pages', 'focus-areas', 'publications']
  const documents = await Promise.all(collections.map(entriesOf))
  return [
    { twins: everywhere(homePath) },
    ...rooms.map((room) => ({ twins: everywhere((locale) => roomPath(room, locale)) })),
    ...documents.flat(),
  ]
}
