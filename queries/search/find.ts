import type { SearchHit, SearchResult } from '@/lib/search-views'
import { type Linked, publicPath } from '@/lib/urls'
import type { Question } from '@/search/types'

import { sitePayload, rulesOf } from '../reader'
import { searchSync } from './sync'

/** The addresses of these documents of one collection, and when each was changed, as far as visitors may read them. */
async function readable(collection: Linked, ids: string[], locale: Question['locale']) {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: collection as 'publications',
    where: { id: { in: ids } },
    select: { slug: true, updatedAt: true },
    depth: 0,
    joins: false,
    pagination: false,
    ...rulesOf({ locale, user: null }),
  })
  return docs
}

/**
 * What visitors find. Each hit is read once more through the gate: what was withdrawn a moment ago is left out,
 * and what was changed a moment ago shows nothing of its earlier text.
 */
export async function findOnSite(question: Question): Promise<SearchResult> {
  const payload = await sitePayload()
  const sync = await searchSync(payload)
  await sync.current()
  const found = await sync.index.search(question)
  const { locale } = question
  const collections = [...new Set(found.hits.map(({ collection }) => collection as Linked))]
  const shown = new Map<string, { path: string; updatedAt: string }>()
  for (const collection of collections) {
    const ids = found.hits.flatMap((hit) => (hit.collection === collection ? [hit.id] : []))
    for (const doc of await readable(collection, ids, locale))
      shown.set(`${collection}:${doc.id}`, {
        path: publicPath(collection, doc, locale),
        updatedAt: doc.updatedAt,
      })
  }
  const hits = found.hits.flatMap(({ stamp, ...hit }): SearchHit[] => {
    const doc = shown.get(`${hit.collection}:${hit.id}`)
    if (!doc || !stamp.startsWith(doc.updatedAt)) return []
    return [{ ...hit, path: doc.path }]
  })
  return { ...found, hits }
}
