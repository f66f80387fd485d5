import { cache } from 'react'

import type { NetworkMembership } from '@/payload-types'

import { content, type Reader, rulesOf } from './reader'
import { forVisitors } from './for-visitors'

/** Every membership and cooperation, in the order of the panel. */
export const getNetwork = cache(
  forVisitors(async (reader: Reader): Promise<NetworkMembership[]> => {
    const payload = await content()
    const { docs } = await payload.find({
      collection: 'network-memberships',
      sort: '_order',
      pagination: false,
      depth: 1,
      joins: false,
      ...rulesOf(reader),
    })
    return docs
  }),
)
