import { cache } from 'react'

import { publicPath } from '@/lib/urls'
import type { EasyPage } from '@/lib/views'
import type { Page } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { withLiveLinks } from './dead-links'
import { forVisitors } from './for-visitors'
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

/** The pages in Easy Language, by title, each with the page that it is the easy version of. */
export const getEasyPages = cache(
  forVisitors(async (reader: Reader): Promise<EasyPage[]> => {
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'pages',
      where: { isEasy: { equals: true } },
      sort: 'title',
      pagination: false,
      depth: 0,
      joins: false,
      select: { title: true, slug: true, easyOf: true },
      ...rulesOf(reader),
    })
    return docs.map(({ easyOf, id, slug, title }) => ({
      id,
      title: title ?? '',
      href: publicPath('pages', { id, slug }, reader.locale),
      of: typeof easyOf === 'string' ? easyOf : undefined,
    }))
  }),
)
