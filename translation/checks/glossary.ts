import type { Locale } from '@/i18n/locales'

import type { Term } from './term'

/** An entry of the glossary as the CMS keeps it. */
type Entry = {
  term: string
  language: Locale
  translations?: { language: Locale; text: string }[] | null | undefined
  isAvoided?: boolean | null | undefined
  instead?: string | null | undefined
  reason?: string | null | undefined
}

/** What the checks ask of the glossary: how words are translated, and which are not to be used. */
export const termsOf = (entries: readonly Entry[]): Term[] =>
  entries.flatMap(({ instead, isAvoided, language, reason, term, translations }): Term[] =>
    isAvoided
      ? [
          {
            locale: language,
            term: null,
            translation: instead ?? '',
            doNotUse: term,
            reason: reason ?? null,
          },
        ]
      : (translations ?? []).map(({ language: locale, text }) => ({
          locale,
          term,
          translation: text,
          doNotUse: null,
          reason: null,
        })),
  )
