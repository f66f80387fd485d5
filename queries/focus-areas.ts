import { cache } from 'react'

import { relatedAll } from '@/lib/related'
import type { Area, AreaPage } from '@/lib/views'
import type { FocusArea } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { withLiveLinks } from './dead-links'
import { getNewestOf } from './publications'
import { sitePayload, type Reader, rulesOf } from './reader'
import { forVisitors } from './for-visitors'

const idOf = (value: FocusArea['parent']) =>
  typeof value === 'object' && value !== null ? value.id : value

const joins = { topics: false, publications: false } as const

/** Every focus area with its topics, both in the order of the panel. */
export const getFocusAreas = forVisitors(async (reader: Reader): Promise<Area[]> => {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'focus-areas',
    sort: '_order',
    pagination: false,
    depth: 0,
    joins,
    ...rulesOf(reader),
  })
  const topicsOf = (id: string) => docs.filter(({ parent }) => idOf(parent) === id)
  const areas = docs.filter(({ parent }) => !parent)
  return areas.map((area) => ({ ...area, topics: topicsOf(area.id) }))
})

/** One focus area or topic with what belongs to it: topics, memberships and its newest publications. */
export const getFocusArea = cache(
  async (reader: Reader, word: string): Promise<AreaPage | undefined> => {
    const payload = await sitePayload()
    const rules = rulesOf(reader)
    const found = await payload.find({
      collection: 'focus-areas',
      where: byWord(word),
      limit: 1,
      pagination: false,
      depth: 1,
      joins,
      ...rules,
    })
    const area = found.docs[0]
    if (!area || !isAtWord('focus-areas', area, word, reader)) return undefined
    const { docs: topics } = await payload.find({
      collection: 'focus-areas',
      where: { parent: { equals: area.id } },
      sort: '_order',
      pagination: false,
      depth: 0,
      joins,
      ...rules,
    })
    const ids = [area.id, ...topics.map(({ id }) => id)]
    const publications = await getNewestOf(reader, 10, ids)
    const body = await withLiveLinks(area.body)
    return {
      area: { ...area, body },
      topics,
      memberships: relatedAll(area.memberships),
      publications,
    }
  },
)
