import type { Block } from 'payload'

import { callout } from './callout/config'
import { contact } from './contact/config'
import { donation } from './donation/config'
import { download } from './download/config'
import { figure } from './figure/config'
import { listing } from './listing/config'
import { quote } from './quote/config'

/** Every block that an editor can put into the text of a page. */
export const textBlocks: Block[] = [
  callout,
  figure,
  download,
  quote,
  contact,
  donation,
  listing,
].map((block) => ({ ...block, admin: { ...block.admin, disableBlockName: true } }))
