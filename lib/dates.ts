import type { Locale } from '@/i18n/locales'

/** The site's English is British, in its dates too. */
const regions: Partial<Record<Locale, string>> = { en: 'en-GB' }

const format = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(regions[locale] ?? locale, {
    ...options,
    timeZone: 'Europe/Berlin',
  }).format(new Date(date))

/** A day in words, e.g. 2. April 2025; `date` is ISO 8601. */
export const dayInWords = (date: string, locale: Locale): string =>
  format(date, locale, { dateStyle: 'long' })

/** A month in words, e.g. October 2015. */
export const monthInWords = (date: string, locale: Locale): string =>
  format(date, locale, { month: 'long', year: 'numeric' })
