// A day is written 2026-12-31 everywhere, as in ISO 8601. It has no time and no time zone.

const dayLength = 24 * 60 * 60 * 1000
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10)
const start = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** A day of the calendar from its numbers, or nothing for one that no calendar has, such as 30 February. */
export function dayFrom(year: number, month: number, date: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined
  const moment = new Date(Date.UTC(year, month - 1, date))
  const isThere = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return isThere ? iso(moment.getTime()) : undefined
}

/** The day so many days later. */
export const daysLater = (day: string, days: number): string => iso(start(day) + days * dayLength)

/** The same day so many months later; the last one of a month that is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return iso(first.setUTCDate(Math.min(date, length)))
}

/** How many days after Monday it is, from 0 to 6. */
export const daysAfterMonday = (day: string): number => (new Date(start(day)).getUTCDay() + 6) % 7

/** The weeks of the month of a day, each from Monday to Sunday, with the days around it that fill them. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 8)}01`
  const monday = daysLater(first, -daysAfterMonday(first))
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => daysLater(monday, week * 7 + at)),
  )
  return weeks.filter((week) => week.some((each) => each.slice(0, 7) === day.slice(0, 7)))
}
