import { publicPath } from '@/lib/urls'
import type { BlockData, ListEntry } from '@/lib/views'
import type { ListingBlock, Organisation } from '@/payload-types'

import { getNewestOf } from './publications'
import { content, type Reader, rulesOf } from './reader'

type Named = { id: string; slug?: string | null; title?: string | null; name?: string | null }

/** The lists that editors put into a text, wherever it holds them. */
function listingsIn(node: unknown): ListingBlock[] {
  if (Array.isArray(node)) return node.flatMap(listingsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('blockType' in node && node.blockType === 'listing') return [node as ListingBlock]
  return Object.values(node).flatMap(listingsIn)
}

async function newestOrFirst({ limit, of }: ListingBlock, reader: Reader): Promise<Named[]> {
  if (of === 'publications') return getNewestOf(reader, limit ?? 5)
  const payload = await content()
  const { docs } = await payload.find({
    collection: of,
    sort: '_order',
    limit: limit ?? 5,
    pagination: false,
    depth: 0,
    ...rulesOf(reader),
  })
  return docs
}

async function entriesOf(block: ListingBlock, reader: Reader): Promise<ListEntry[]> {
  const { of } = block
  const docs = await newestOrFirst(block, reader)
  return docs.map(({ id, name, slug, title }) => ({
    id,
    label: title ?? name ?? '',
    href: publicPath(of, slug ?? id, reader.locale),
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
