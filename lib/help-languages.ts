import { languageName } from './language-name'

/**
 * The languages of help texts besides those of the site. Each has a name in its own words in the data of the runtime,
 * which a test proves.
 */
export const helpLanguages = [
  'am',
  'ar',
  'az',
  'be',
  'bg',
  'bn',
  'bs',
  'ckb',
  'cs',
  'da',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'it',
  'ja',
  'ka',
  'kk',
  'kmr',
  'ko',
  'ky',
  'ln',
  'lt',
  'lv',
  'mk',
  'mn',
  'my',
  'nb',
  'ne',
  'nl',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'rw',
  'si',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'te',
  'tg',
  'th',
  'ti',
  'tk',
  'tr',
  'ug',
  'uk',
  'ur',
  'uz',
  'vi',
  'yo',
  'zh',
] as const

export type HelpLanguage = (typeof helpLanguages)[number]

/** Narrows a word from outside to a language that help texts can have. */
export const isHelpLanguage = (word: unknown): word is HelpLanguage =>
  (helpLanguages as readonly unknown[]).includes(word)

/** Scripts that are written from right to left, as ISO 15924 calls them. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'

/** What a language is called by those who speak it, as an entry of a list. */
export const ownName = (language: string): string => languageName(language, language)

/** The address of the help text in a language. */
export const helpTextPath = (language: string): string => `/help/${language}`
