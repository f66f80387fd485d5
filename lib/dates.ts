import type { Locale } from '@/i18n/locales'
import { timeZone } from '@/i18n/time-zone'

import { madeOnce } from './made-once'

/** The site's English is British, in its dates too. */
const regions: Partial<Record<Locale, string>> = { en: 'en-GB' }

const formats = (options: Intl.DateTimeFormatOptions) => {
  const formatOf = madeOnce((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone }))
  return (date: string, locale: Locale): string =>
    formatOf(regions[locale] ?? locale).format(new Date(date))
}

/** A day in words, e.g. 2. April 2025; `date` is ISO 8601. */
export const dayInWords = formats({ dateStyle: 'long' })

/** A month in words, e.g. October 2015. */
export const monthInWords = formats({ month: 'long', year: 'numeric' })

/** A day and a time at the organisation's place, e.g. 2 Apr 2025, 14:30. */
export const momentInWords = formats({ dateStyle: 'medium', timeStyle: 'short' })

// Sweden writes days as 2026-12-31.
const dayInNumbers = new Intl.DateTimeFormat('sv-SE', { timeZone })

/** A time alone at the organisation's place, e.g. 14:30. */
export const clockInWords = formats({ timeStyle: 'short' })

/** The day at the organisation's place, as 2026-12-31: funders and memberships come and go at its midnight. */
export const dayOf = (now: Date): string => dayInNumbers.format(now)

/** The day that it is there now. */
export const today = (): string => dayOf(new Date())
