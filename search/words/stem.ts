import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'

import type { Locale } from '@/i18n/locales'

import { commonForm } from './gender'

// British and American spellings of the same word.
const spellings: [RegExp, string][] = [
  [/iz(?=(?:e[drs]?|ers|ing|ations?)$)/, 'is'],
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|ers?)?$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
]

const british = (word: string) =>
  spellings.reduce((spelled, [from, to]) => spelled.replace(from, to), word)

/** A language without a stemmer finds the words as they are written. */
const stemmers: Partial<Record<Locale, (word: string) => string>> = {
  de: (word) => german(commonForm(word)),
  en: (word) => english(british(word)),
}

/** The stem of a folded word (Snowball), which all inflections of the word share. */
export const stemOf = (word: string, locale: Locale): string =>
  /^\d/.test(word) ? word : (stemmers[locale]?.(word) ?? word)
