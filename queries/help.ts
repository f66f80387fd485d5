import { cache } from 'react'

import type { Help, HelpContact } from '@/payload-types'

import { withLiveLinks } from './dead-links'
import { forVisitors } from './for-visitors'
import { sitePayload, type Reader, rulesOf } from './reader'

/** Emergency numbers first, then the others, each in the order of the panel. */
export const getHelpContacts = cache(
  forVisitors(async (reader: Reader): Promise<HelpContact[]> => {
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'help-contacts',
      sort: '_order',
      pagination: false,
      depth: 0,
      ...rulesOf(reader),
    })
    return [...docs.filter(({ inDanger }) => inDanger), ...docs.filter(({ inDanger }) => !inDanger)]
  }),
)

/** The words around the contacts on the page “Help”. */
export const getHelp = cache(
  forVisitors(async (reader: Reader): Promise<Help> => {
    const payload = await sitePayload()
    const help = await payload.findGlobal({ slug: 'help', depth: 1, ...rulesOf(reader) })
    return { ...help, body: await withLiveLinks(help.body) }
  }),
)
