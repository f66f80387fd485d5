import { cache } from 'react'

import { type HelpLanguage, isHelpLanguage } from '@/lib/help-languages'
import type { HelpText } from '@/payload-types'

import { withLiveLinks } from './dead-links'
import { forVisitors } from './for-visitors'
import { type Reader, rulesOf, sitePayload } from './reader'

/** The languages of the published help texts, in the order of their codes. */
export const getHelpTextLanguages = cache(
  forVisitors(async (): Promise<HelpLanguage[]> => {
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'help-texts',
      sort: 'language',
      pagination: false,
      depth: 0,
      select: { language: true },
      overrideAccess: false,
    })
    return docs.map(({ language }) => language)
  }),
)

/** The help text in a language; staff in preview read its newest draft. */
export const getHelpText = cache(
  async (reader: Reader, language: string): Promise<HelpText | undefined> => {
    if (!isHelpLanguage(language)) return undefined
    const payload = await sitePayload()
    const { docs } = await payload.find({
      collection: 'help-texts',
      where: { language: { equals: language } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      depth: 0,
      ...rulesOf(reader),
    })
    const [text] = docs
    return text && { ...text, body: await withLiveLinks(text.body) }
  },
)
