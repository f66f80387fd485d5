/**
 * The one list of languages, each in its own words as its readers look for it: CMS, router, desk and
 * tests read it from here. A further language is a line here and a file in `messages/`.
 */
export const localeNames = {
  de: 'Deutsch',
  en: 'English',
} as const

export type Locale = keyof typeof localeNames

export const locales = Object.keys(localeNames) as Locale[]

/** The language that decides when nothing else does, and the source of translations. */
export const defaultLocale: Locale = 'de'

/** The language for browsers that ask for languages the site does not have: more people read it than the default one. */
export const internationalLocale: Locale = 'en'

/** Narrows a word from outside to one of our languages. */
export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value)
