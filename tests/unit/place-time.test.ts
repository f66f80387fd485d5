import { momentAtPlace, shownAtPlace } from '@/lib/place-time'

test.each([
  ['in winter', '2026-01-15', '10:00', '2026-01-15T09:00:00.000Z'],
  ['in summer', '2026-07-15', '10:05', '2026-07-15T08:05:00.000Z'],
  ['before clocks go forward', '2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['after clocks have gone forward', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['before clocks go back', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['after clocks have gone back', '2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
])('a time %s is the time at the organisation', (_, day, time, moment) => {
  expect(momentAtPlace({ day, time })?.toISOString()).toBe(moment)
  expect(shownAtPlace(new Date(moment))).toEqual({ day, time })
})

test('a time that the clocks skip is none', () => {
  expect(momentAtPlace({ day: '2026-03-29', time: '02:30' })).toBeUndefined()
})
