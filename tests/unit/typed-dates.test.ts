import { dayFrom, daysLater, monthsLater, weeksOf } from '@/lib/calendar-days'
import { dayInField, readTypedDay, readTypedTime } from '@/lib/typed-dates'

test.each([
  '01.03.2026',
  '1.3.2026',
  '1. 3. 2026',
  '01/03/2026',
  '1-3-2026',
  '2026-03-01',
  '1. März 2026',
  '1. Mär. 2026',
  '1 Mrz 2026',
  '1 March 2026',
  '1st march, 2026',
  '1 Mar 2026',
  '\u00A001.03.2026\u200B',
])('%j is the first of March', (typed) => {
  expect(readTypedDay(typed)).toEqual({ day: '2026-03-01' })
})

test.each([
  '30.02.2026',
  '30 February 2026',
  '29.02.2025',
  '31.04.2026',
  '01.13.2026',
  '00.01.2026',
])('no calendar has %s', (typed) => {
  expect(readTypedDay(typed)).toEqual({ fault: 'calendar' })
})

test.each(['morgen', '01.03.26', '03.2026', '2026', '1 Ma 2026', '1.3.20266'])(
  '%s cannot be read as a day',
  (typed) => {
    expect(readTypedDay(typed)).toEqual({ fault: 'unreadable' })
  },
)

test('a day is read again as it is shown, in each language', () => {
  expect(dayInField('2026-03-01', 'de')).toBe('01.03.2026')
  expect(dayInField('2026-03-01', 'en')).toBe('1 March 2026')
  for (const language of ['de', 'en'] as const)
    for (let day = '2024-01-01'; day < '2026-01-01'; day = daysLater(day, 1))
      expect(readTypedDay(dayInField(day, language))).toEqual({ day })
})

test.each([
  ['14:30', '14:30'],
  ['9.05', '09:05'],
  ['14 Uhr', '14:00'],
  ['14.30 Uhr', '14:30'],
  ['2:30 pm', '14:30'],
  ['12 am', '00:00'],
])('the time %s is %s', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time)
})

test.each(['25:00', '14:60', '14', '13 pm', 'bald'])('%s is no time', (typed) => {
  expect(readTypedTime(typed)).toBeUndefined()
})

test('the calendar knows the lengths of months', () => {
  expect(dayFrom(2024, 2, 29)).toBe('2024-02-29')
  expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsLater('2026-01-15', -1)).toBe('2025-12-15')
})

test('a month is shown in whole weeks that begin on Monday', () => {
  const weeks = weeksOf('2026-03-10')
  expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual([
    '2026-02-23',
    '2026-04-05',
    6,
  ])
})
