import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { textBlocks as blockConfigs } from '@/blocks/configs'
import { locales, type Locale } from '@/i18n/locales'
import type { Gap, Publishing, PublishingPage, TakenAlong } from '@/translation/publishing'

import { namesOf, rowsOf } from './items'
import { type Ahead, followAhead, followOnPublish } from './ledger/follow'
import type { Kept } from './ledger/keep'
import type { Stored } from './ledger/store'
import { withNotes } from './notes'
import { translates } from './rights'

const open = ['missing', 'draft', 'review', 'outdated'] as const

const openState = (state: string) => open.find((each) => each === state)

/** The texts of a document that are not approved in a language. An address is made of the title. */
export const gapsOf = (req: PayloadRequest, stored: Stored, locale: Locale): Gap[] =>
  rowsOf(stored, locale).flatMap(({ state, unit }) => {
    const isOpen = openState(state)
    return isOpen && unit.kind !== 'slug' ? [{ unit: withNotes(req, unit), state: isOpen }] : []
  })

/** What a row without words is called in the panel, such as [Image]. */
const thingName = ({ i18n }: PayloadRequest, kind: string): string => {
  const label = blockConfigs.find(({ slug }) => slug === kind)?.labels?.singular
  return `[${label ? getTranslation(label, i18n) : kind}]`
}

const takenAlong = (req: PayloadRequest, { isReordered, removed, things }: Ahead): TakenAlong => ({
  removed: [...removed, ...things.map((kind) => thingName(req, kind))],
  isReordered,
})

/** What publishing a document would mean for one of its target languages. */
export const publishingOf = (
  req: PayloadRequest,
  { present, stored }: Kept,
  locale: Locale,
): Publishing => {
  const [bySource, byTarget] = [
    followAhead(stored, present, locale),
    followOnPublish(stored, present, locale),
  ]
  return {
    locale,
    gaps: gapsOf(req, stored, locale),
    withSource: bySource && takenAlong(req, bySource),
    withTarget: byTarget && takenAlong(req, byTarget),
  }
}

/** What publishing a document would mean for all of its target languages, and what it has meant so far. */
export async function publishingPage(req: PayloadRequest, kept: Kept): Promise<PublishingPage> {
  const { follows, sourceLocale } = kept.stored
  const names = await namesOf(
    req,
    follows.flatMap(({ by }) => by ?? []),
  )
  return {
    sourceLocale,
    locales: locales
      .filter((locale) => locale !== sourceLocale && req.user && translates(req.user, locale))
      .map((locale) => publishingOf(req, kept, locale)),
    past: follows.map((follow) => ({
      ...takenAlong(req, follow),
      locale: follow.locale,
      at: follow.at,
      by: follow.by ? (names[follow.by] ?? null) : null,
    })),
  }
}
