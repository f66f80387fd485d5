import { cache } from 'react'

import type { Page } from '@/payload-types'

import { bySlug } from './by-slug'
import { content, type Reader, rulesOf } from './reader'

/** One page by its slug; undefined when it is not published in the reader's language. */
export const getPage = cache(async (reader: Reader, slug: string): Promise<Page | undefined> => {
  const payload = await content()
  const { docs } = await payload.find({
    collection: 'pages',
    where: bySlug(slug, reader),
    limit: 1,
    pagination: false,
    depth: 1,
    joins: false,
    ...rulesOf(reader),
  })
  return docs[0]
})
