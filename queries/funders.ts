import type { Funder } from '@/payload-types'

import { forVisitors } from './for-visitors'
import { sitePayload, inOrder, type Reader } from './reader'

/** Every funder of whatever time, in the order of the panel. */
export const getFunders = forVisitors(async (reader: Reader): Promise<Funder[]> => {
  const payload = await sitePayload()
  return (await payload.find({ collection: 'funders', ...inOrder(reader) })).docs
})
