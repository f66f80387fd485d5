import { cache } from 'react'

import type { Home } from '@/payload-types'

import { sitePayload, type Reader, rulesOf } from './reader'
import { forVisitors } from './for-visitors'

/** The words of the home page. */
export const getHome = cache(
  forVisitors(async (reader: Reader): Promise<Home> => {
    const payload = await sitePayload()
    return payload.findGlobal({ slug: 'home', depth: 0, ...rulesOf(reader) })
  }),
)
