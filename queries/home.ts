import { cache } from 'react'

import type { Home } from '@/payload-types'

import { content, type Reader, rulesOf } from './reader'
import { remembered } from './remembered'

/** The words of the home page. */
export const getHome = cache(
  remembered(async (reader: Reader): Promise<Home> => {
    const payload = await content()
    return payload.findGlobal({ slug: 'home', depth: 0, ...rulesOf(reader) })
  }),
)
