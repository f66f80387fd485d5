import type { FieldHook } from 'payload'

import { invalidField } from '@/fields/invalid-field'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { dayFrom } from '@/lib/calendar-days'
import { dayOf } from '@/lib/dates'

const iso =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})(?<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/

/**
 * The day that a value of the API names, as 2026-12-31: of a moment the day that it is then at the organisation's
 * place. Nothing for what names none, such as 30 February.
 */
export function dayNamed(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : dayOf(value)
  const found = typeof value === 'string' ? iso.exec(value.trim())?.groups : undefined
  if (!found) return undefined
  const { date, month, time, year } = found
  const day = dayFrom(Number(year), Number(month), Number(date))
  if (day === undefined || !time) return day
  const moment = new Date(`${day}${time}`)
  return Number.isNaN(moment.getTime()) ? undefined : dayOf(moment)
}

/** How a day is stored: noon in UTC is the same day from Honolulu to Berlin, and databases sort it. */
const stored = (day: string) => `${day}T12:00:00.000Z`

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : '?'

/** Stores a day as a day. What is none is refused at its field, in drafts too: it could not be stored. */
export const storedDay =
  (name: Record<PanelLanguage, string>): FieldHook =>
  ({ collection, global, path, req, value }) => {
    if (value === '') return null
    if (value === undefined || value === null) return value as unknown
    const day = dayNamed(value)
    if (day !== undefined) return stored(day)
    const message = {
      de: `Das Datum „${shown(value)}“ gibt es nicht. Bitte geben Sie Tag, Monat und Jahr an, in der Schnittstelle als 2026-03-01.`,
      en: `There is no date “${shown(value)}”. Please give day, month and year, in the API as 2026-03-01.`,
    }
    const place = collection?.slug ?? global?.slug ?? ''
    throw invalidField(req, { collection: place, path: path.join('.'), name, message })
  }

/** Days that were stored with a time before there was this rule are read as days. */
export const readAsDay: FieldHook = ({ value }) => {
  const day = dayNamed(value)
  return day === undefined ? (value as unknown) : stored(day)
}
