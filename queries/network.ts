import { cache } from 'react'

import type { NetworkMembership } from '@/payload-types'

import { forVisitors } from './for-visitors'
import { sitePayload, inOrder, type Reader } from './reader'

/** Every membership and cooperation, in the order of the panel. */
export const getNetwork = cache(
  forVisitors(async (reader: Reader): Promise<NetworkMembership[]> => {
    const payload = await sitePayload()
    return (await payload.find({ collection: 'network-memberships', ...inOrder(reader) })).docs
  }),
)
