import type { Mission } from '@/lib/views'
import type { MissionStatement } from '@/payload-types'

import { withLiveLinks } from './dead-links'
import { sitePayload, type Reader, rulesOf } from './reader'
import { forVisitors } from './for-visitors'

/** Goals, mission statement and principles, each in the order of the panel. */
export const getMission = forVisitors(async (reader: Reader): Promise<Mission> => {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'mission-statements',
    sort: '_order',
    pagination: false,
    depth: 1,
    ...rulesOf(reader),
  })
  const statements = await Promise.all(
    docs.map(async (doc) => ({ ...doc, text: await withLiveLinks(doc.text) })),
  )
  const of = (kind: MissionStatement['kind']) => statements.filter((doc) => doc.kind === kind)
  return {
    goal: of('goal'),
    'mission-statement': of('mission-statement'),
    principle: of('principle'),
  }
})
