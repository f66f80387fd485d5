import { timeZone } from '@/i18n/time-zone'

// Sweden writes a moment as 2026-12-31 14:30:00.
const atPlace = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** A day as 2026-12-31 and a time as 14:30. */
export type DayAndTime = { day: string; time: string }

/** What calendar and clock at the organisation's place show at a moment. */
export function shownAtPlace(moment: Date | number): DayAndTime {
  const [day = '', time = ''] = atPlace.format(moment).split(' ')
  return { day, time: time.slice(0, 5) }
}

/** The clock at the place, in milliseconds as if it were UTC. */
function clockAt(moment: number): number {
  const { day, time } = shownAtPlace(moment)
  return Date.parse(`${day}T${time}Z`)
}

/**
 * The moment at which calendar and clock at the organisation's place show this, or nothing for a time that they skip
 * when the clocks go forward.
 */
export function momentAtPlace({ day, time }: DayAndTime): Date | undefined {
  const wanted = Date.parse(`${day}T${time}Z`)
  if (Number.isNaN(wanted)) return undefined
  // The difference is looked up where the moment is: it changes twice a year.
  const near = wanted - (clockAt(wanted) - wanted)
  const moment = wanted - (clockAt(near) - near)
  return clockAt(moment) === wanted ? new Date(moment) : undefined
}
