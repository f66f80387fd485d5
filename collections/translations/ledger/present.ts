import type { Locale } from '@/i18n/locales'
import type { WordField } from '@/translation/units/fields'

export type Doc = Record<string, unknown>

/** A document, a global or a group of interface texts as the desk sees it. */
export type PresentDocument = {
  title: (locale: Locale) => string
  isTrashed: boolean
  fields: readonly WordField[]
  /** What is to be translated: the published text, or the draft as long as nothing is published. */
  source: (locale: Locale) => Doc
  /** The newest text of a language, published or not. */
  target: (locale: Locale) => Doc
  /** What visitors read in a language; null when it is not published. */
  shown: (locale: Locale) => Doc | null
}
