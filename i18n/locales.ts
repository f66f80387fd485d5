/** The one list of languages: CMS, router, desk and tests read it from here. */
export const locales = ['de', 'en'] as const

export type Locale = (typeof locales)[number]

/** The language that decides when nothing else does, and the source of translations. */
export const defaultLocale: Locale = 'de'

/** Each language in its own words, as its readers look for it. */
export const localeNames: Record<Locale, string> = { de: 'Deutsch', en: 'English' }

/** Narrows a word from outside to one of our languages. */
export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value)
