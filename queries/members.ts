import { cache } from 'react'

import { isMemberToday } from '@/lib/members'
import type { MemberOrganisation } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { forVisitors } from './for-visitors'
import { sitePayload, type Reader, rulesOf } from './reader'

/** Every organisation that belongs to the network today, by name. */
export const getMembers = cache(
  forVisitors(async (reader: Reader): Promise<MemberOrganisation[]> => {
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'member-organisations',
      sort: 'title',
      pagination: false,
      depth: 1,
      ...rulesOf(reader),
    })
    return docs.filter(isMemberToday)
  }),
)

/** One organisation by the word of its address; undefined when it is not published in the reader's language. */
export const getMember = cache(
  async (reader: Reader, word: string): Promise<MemberOrganisation | undefined> => {
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'member-organisations',
      where: byWord(word),
      limit: 1,
      pagination: false,
      depth: 1,
      ...rulesOf(reader),
    })
    const member = docs[0]
    return member && isAtWord('member-organisations', member, word, reader) ? member : undefined
  },
)
