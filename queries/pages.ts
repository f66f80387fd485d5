import { cache } from 'react'

import type { Page } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { withLiveLinks } from './dead-links'
import { sitePayload, type Reader, rulesOf } from './reader'

/** One page by the word of its address; undefined when it is not published in the reader's language. */
export const getPage = cache(async (reader: Reader, word: string): Promise<Page | undefined> => {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'pages',
    where: byWord(word),
    limit: 1,
    pagination: false,
    depth: 1,
    joins: false,
    ...rulesOf(reader),
  })
  const page = docs[0]
  if (!page || !isAtWord('pages', page, word, reader)) return undefined
  return { ...page, body: await withLiveLinks(page.body) }
})
