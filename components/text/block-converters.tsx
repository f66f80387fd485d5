import type { ReactNode } from 'react'

import { Callout } from '@/blocks/callout/component'
import { Contact } from '@/blocks/contact/component'
import { Donation } from '@/blocks/donation/component'
import { Download } from '@/blocks/download/component'
import { Figure } from '@/blocks/figure/component'
import { Listing } from '@/blocks/listing/component'
import { Quote } from '@/blocks/quote/component'
import type { BlockData } from '@/lib/views'
import type {
  CalloutBlock,
  ContactBlock,
  DonationBlock,
  DownloadBlock,
  FigureBlock,
  ListingBlock,
  QuoteBlock,
} from '@/payload-types'

type Block =
  | CalloutBlock
  | ContactBlock
  | DonationBlock
  | DownloadBlock
  | FigureBlock
  | ListingBlock
  | QuoteBlock

type Views = {
  [Slug in Block['blockType']]: (block: Extract<Block, { blockType: Slug }>) => ReactNode
}

/** How a visitor sees each block; a block without its view here is a type error. */
const viewsOf = ({ lists, organisation }: BlockData): Views => ({
  callout: (block) => <Callout {...block} />,
  contact: (block) => <Contact {...block} organisation={organisation} />,
  donation: (block) => <Donation {...block} organisation={organisation} />,
  download: (block) => <Download {...block} />,
  figure: (block) => <Figure {...block} />,
  listing: ({ id }) => <Listing entries={lists[id ?? ''] ?? []} />,
  quote: (block) => <Quote {...block} />,
})

/** The same views in the form in which the rich-text renderer takes them. */
export const blockConverters = (data: BlockData) =>
  Object.fromEntries(
    Object.entries(viewsOf(data)).map(([slug, view]) => [
      slug,
      ({ node }: { node: { fields: Block } }) => (view as (block: Block) => ReactNode)(node.fields),
    ]),
  )
