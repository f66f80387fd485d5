import type { Locale } from '@/i18n/locales'

import type { DocumentPlace } from './api'
import type { UnitState, Unit } from './unit'

/** A text that visitors would not read in its present form, because its translation is not approved. */
export type Gap = {
  unit: Unit
  state: Extract<UnitState, 'missing' | 'draft' | 'review' | 'outdated'>
}

/** What goes and what moves in a text, because the source no longer has it, or has it elsewhere. */
export type TakenAlong = { removed: string[]; isReordered: boolean }

/** What publishing a document in its present state means for one target language. */
export type Publishing = {
  locale: Locale
  /** The texts that are not approved; publishing the language asks about them. */
  gaps: Gap[]
  /** What publishing the source changes about the published text of this language. */
  withSource: TakenAlong | null
  /** What publishing this language changes about its newest text. */
  withTarget: TakenAlong | null
}

/**
 * GET publishing: `origin` and `document`. `past` says what earlier publishes of the source have changed
 * about other languages, the newest first; `by` is the name of the account.
 */
export type PublishingPage = {
  sourceLocale: Locale
  locales: Publishing[]
  past: (TakenAlong & { locale: Locale; at: string; by: string | null })[]
}

/** Answers a publish that has not been confirmed although texts are open: status 409. */
export type UnconfirmedGaps = { errors: { message: string }[]; gaps: Gap[] }

/**
 * POST publish: puts the target language online as it is in the newest draft. Answers DocumentPage; 409 with
 * `UnconfirmedGaps` when texts are not approved and `confirmsGaps` does not say so.
 */
export type Publish = DocumentPlace & { confirmsGaps?: boolean | undefined }
