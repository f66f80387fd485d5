import { today } from './dates'

type Period = { from?: string | null; until?: string | null }

/**
 * True when `day` lies in the period; both ends belong to it and a missing end is open.
 * All dates are ISO 8601; only their day counts.
 */
export function isValidOn(period: Period, day: string): boolean {
  const date = day.slice(0, 10)
  if (period.from && period.from.slice(0, 10) > date) return false
  return !(period.until && period.until.slice(0, 10) < date)
}

/** True while the period lasts, by the calendar of the organisation's place. */
export const isValidToday = (period: Period): boolean => isValidOn(period, today())
