import type { Locale } from '@/i18n/locales'
import type { Segment, UnitKind } from '@/translation/unit'

import type { MessageKey } from './messages'
import type { Term } from './term'

/** A translation with all that its checks may ask about it. */
export type Subject = {
  kind: UnitKind
  source: Segment
  sourceLocale: Locale
  target: string
  locale: Locale
  /** The longest text in characters that has room there. */
  limit?: number
  /** A copy of the source that nobody has confirmed. */
  isCopy: boolean
  /** Whether somebody has said that it reads the same in both languages. */
  isConfirmed: boolean
  /** Whether `document`, written `collection:id`, has a published page in a language. */
  isPublished: (document: string, locale: Locale) => boolean
  terms: readonly Term[]
  /** What the same source is translated as elsewhere, in this language. */
  elsewhere: readonly string[]
}

/** Errors block approval; warnings must have been seen. */
export type Severity = 'error' | 'warning'

/** What a check objects to; `say` in `say.ts` makes a sentence of it. */
export type Finding = {
  check: string
  severity: Severity
  message: MessageKey
  values: Record<string, string>
}

/** One test of a translation: no finding means that it is content. */
export type Check = (subject: Subject) => Finding[]

/** The two makers of findings that a check named `check` uses. */
export const findings = (check: string) => {
  const maker =
    (severity: Severity) =>
    (message: MessageKey, values: Record<string, string> = {}): Finding => ({
      check,
      severity,
      message,
      values,
    })
  return { error: maker('error'), warning: maker('warning') }
}
