import type { CollectionSlug, PayloadRequest } from 'payload'

import { aside } from '@/fields/hooks/aside'
import type { Locale } from '@/i18n/locales'
import { groupBy } from '@/lib/group'

/**
 * Those of the linked documents (`collection:id`) that nobody can read in `locale`: drafts, withdrawn ones,
 * those in the trash or gone. One query per collection.
 */
export async function unpublishedOf(
  req: PayloadRequest,
  linked: readonly string[],
  locale: Locale,
): Promise<string[]> {
  const readable = new Set<string>()
  for (const [origin, documents] of groupBy(linked, (each) => each.split(':')[0] ?? '')) {
    const known = req.payload.config.collections.find(({ slug }) => slug === origin)
    if (!known) continue
    const ids = documents.map((each) => each.slice(origin.length + 1))
    const isPublished = { _status: { equals: 'published' } }
    const { docs } = await req.payload.find({
      collection: origin as CollectionSlug,
      where: { and: [{ id: { in: ids } }, ...(known.versions?.drafts ? [isPublished] : [])] },
      locale,
      select: {},
      pagination: false,
      depth: 0,
      req: aside(req),
    })
    for (const { id } of docs) readable.add(`${origin}:${id}`)
  }
  return linked.filter((each) => !readable.has(each))
}
