import { momentAtPlace } from '@/lib/place-time'

// The zone of the machine does not matter: what is picked and what it means are both read through Date.
const picked = (year: number, month: number, day: number, hour: number, minute: number) =>
  momentAtPlace(new Date(year, month - 1, day, hour, minute)).toISOString()

test.each([
  ['in winter', picked(2026, 1, 15, 10, 0), '2026-01-15T09:00:00.000Z'],
  ['in summer', picked(2026, 7, 15, 10, 5), '2026-07-15T08:05:00.000Z'],
  ['before clocks go forward', picked(2026, 3, 29, 1, 30), '2026-03-29T00:30:00.000Z'],
  ['after clocks have gone forward', picked(2026, 3, 29, 3, 30), '2026-03-29T01:30:00.000Z'],
  ['before clocks go back', picked(2026, 10, 25, 1, 30), '2026-10-24T23:30:00.000Z'],
  ['after clocks have gone back', picked(2026, 10, 25, 3, 30), '2026-10-25T02:30:00.000Z'],
])('a time picked %s is the time at the organisation', (_, moment, expected) => {
  expect(moment).toBe(expected)
})
