import { type PanelLanguage, panelLanguages } from '@/i18n/panel-languages'

import { dayFrom } from './calendar-days'

/** Why a typed day cannot be taken: it cannot be read, or no calendar has it. */
export type DayFault = 'calendar' | 'unreadable'

export type TypedDay = { day: string } | { fault: DayFault }

const regions: Record<PanelLanguage, string> = { de: 'de-DE', en: 'en-GB' }

const formats = (options: Intl.DateTimeFormatOptions) => ({
  de: new Intl.DateTimeFormat(regions.de, { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(regions.en, { ...options, timeZone: 'UTC' }),
})

const shown: Record<PanelLanguage, Intl.DateTimeFormat> = {
  de: formats({ day: '2-digit', month: '2-digit', year: 'numeric' }).de,
  // Readers of English disagree on the order of numbers, so the month is a word.
  en: formats({ day: 'numeric', month: 'long', year: 'numeric' }).en,
}
const months = formats({ month: 'long' })
const whole = formats({ dateStyle: 'full' })
const weekdays = formats({ weekday: 'short' })

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A day as a field of the panel shows it: 01.03.2026 or 1 March 2026. */
export const dayInField = (day: string, language: PanelLanguage): string =>
  shown[language].format(noon(day))

/** A day with its weekday, for screen readers. */
export const dayWithWeekday = (day: string, language: PanelLanguage): string =>
  whole[language].format(noon(day))

/** The twelve months of a year. */
export const monthNames = (language: PanelLanguage): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    months[language].format(new Date(Date.UTC(2026, month, 1, 12))),
  )

/** The days of a week, from Monday on; 5 January 2026 was one. */
export const weekdayNames = (language: PanelLanguage): string[] =>
  Array.from({ length: 7 }, (_, at) =>
    weekdays[language].format(new Date(Date.UTC(2026, 0, 5 + at, 12))),
  )

/** The month that a word begins, from 1 to 12; both languages are understood, since neither can be mistaken. */
function monthOf(word: string): number | undefined {
  const start = word.toLowerCase()
  if (start === 'mrz') return 3
  if (start.length < 3) return undefined
  for (const language of panelLanguages) {
    const at = monthNames(language).findIndex((name) => name.toLowerCase().startsWith(start))
    if (at >= 0) return at + 1
  }
  return undefined
}

const isoDay = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/
// Both languages of the panel write the day before the month.
const inNumbers = /^(?<date>\d{1,2}) ?[./-] ?(?<month>\d{1,2}) ?[./-] ?(?<year>\d{4})$/
const inWords = /^(?<date>\d{1,2})(?:\.|st|nd|rd|th)? ?(?<month>\p{L}{3,9})\.?,? ?(?<year>\d{4})$/iu

/** Reads a day as people type it: 1.3.2026, 01/03/2026, 1 March 2026, 1. März 2026, 2026-03-01. */
export function readTypedDay(typed: string): TypedDay {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
  const found = (isoDay.exec(text) ?? inNumbers.exec(text) ?? inWords.exec(text))?.groups
  if (!found) return { fault: 'unreadable' }
  const { date, month = '', year } = found
  const number = /^\d/.test(month) ? Number(month) : monthOf(month)
  if (number === undefined) return { fault: 'unreadable' }
  const day = dayFrom(Number(year), number, Number(date))
  return day === undefined ? { fault: 'calendar' } : { day }
}

const clock = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap]\.?m\.?|uhr)?$/i

/** Reads a time as people type it (14:30, 14.30 Uhr, 14 Uhr, 2:30 pm) as 14:30. */
export function readTypedTime(typed: string): string | undefined {
  const found = clock.exec(typed.normalize('NFKC').trim())?.groups
  if (!found) return undefined
  const { half = '', minute = '' } = found
  const isTwelve = /^[ap]/i.test(half)
  const hour = Number(found['hour'])
  // A lone number is a time only with a word for it.
  if ((minute === '' && half === '') || (isTwelve && (hour < 1 || hour > 12))) return undefined
  const shift = /^p/i.test(half) ? 12 : 0
  const whole = isTwelve ? (hour % 12) + shift : hour
  if (whole > 23 || Number(minute) > 59) return undefined
  return `${String(whole).padStart(2, '0')}:${minute || '00'}`
}
