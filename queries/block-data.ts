import { hasPages, publicPath } from '@/lib/urls'
import { isValidToday } from '@/lib/validity'
import type { BlockData, ListEntry } from '@/lib/views'
import type { ListingBlock, Organisation } from '@/payload-types'

import { getNewestOf } from './publications'
import { sitePayload, type Reader, rulesOf } from './reader'

type Named = {
  id: string
  slug?: string | null
  title?: string | null
  name?: string | null
  kind?: string
  website?: string | null
  parent?: unknown
  from?: string | null
  since?: string | null
  until?: string | null
}

/** What a list names: goals, areas without their topics, and whatever lasts today. */
const isListed = (of: ListingBlock['of'], doc: Named): boolean => {
  if (of === 'mission-statements') return doc.kind === 'goal'
  if (of === 'focus-areas') return !doc.parent
  return isValidToday({ from: doc.from ?? doc.since ?? null, until: doc.until ?? null })
}

/** The lists that editors put into a text, wherever it holds them. */
function listingsIn(node: unknown): ListingBlock[] {
  if (Array.isArray(node)) return node.flatMap(listingsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('blockType' in node && node.blockType === 'listing') return [node as ListingBlock]
  return Object.values(node).flatMap(listingsIn)
}

/** The newest publications, pages by their titles, or the first of a short collection in the order of the panel. */
async function listed({ limit, of }: ListingBlock, reader: Reader): Promise<Named[]> {
  const most = limit ?? 5
  if (of === 'publications') return getNewestOf(reader, most)
  const payload = await sitePayload()
  // All are read, because some of them are left out.
  const { docs } = await payload.find({
    collection: of,
    sort: of === 'pages' ? 'title' : '_order',
    pagination: false,
    depth: 0,
    ...rulesOf(reader),
  })
  return (docs as Named[]).filter((doc) => isListed(of, doc)).slice(0, most)
}

async function entriesOf(block: ListingBlock, reader: Reader): Promise<ListEntry[]> {
  const { of } = block
  const docs = await listed(block, reader)
  return docs.map(({ id, name, slug, title, website }) => ({
    id,
    label: title ?? name ?? '',
    ...(hasPages(of) ? { href: publicPath(of, { id, slug }, reader.locale) } : { website }),
  }))
}

/** What the blocks of `text` need besides their own fields. */
export async function getBlockData(
  text: unknown,
  organisation: Organisation,
  reader: Reader,
): Promise<BlockData> {
  const listings = listingsIn(text)
  const entries = await Promise.all(listings.map((block) => entriesOf(block, reader)))
  const lists = Object.fromEntries(
    listings.map(({ id }, index): [string, ListEntry[]] => [id ?? '', entries[index] ?? []]),
  )
  return { organisation, lists }
}
