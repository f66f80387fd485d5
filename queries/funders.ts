import type { Funder } from '@/payload-types'

import { forVisitors } from './for-visitors'
import { content, type Reader, rulesOf } from './reader'

/** Every funder of whatever time, in the order of the panel. */
export const getFunders = forVisitors(async (reader: Reader): Promise<Funder[]> => {
  const payload = await content()
  const { docs } = await payload.find({
    collection: 'funders',
    sort: '_order',
    pagination: false,
    depth: 1,
    joins: false,
    ...rulesOf(reader),
  })
  return docs
})
