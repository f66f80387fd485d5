import { dayInWords, momentInWords, monthInWords } from '@/lib/dates'

test('days are written as readers of each language write them', () => {
  expect(dayInWords('2025-04-02T12:00:00.000Z', 'de')).toBe('2. April 2025')
  expect(dayInWords('2025-04-02T12:00:00.000Z', 'en')).toBe('2 April 2025')
})

test('a month is that of the organisation’s place', () => {
  expect(monthInWords('2015-09-30T22:30:00.000Z', 'en')).toBe('October 2015')
})

test('a time is that of the organisation’s place, wherever the server stands', () => {
  expect(momentInWords('2025-04-02T12:30:00.000Z', 'de')).toBe('02.04.2025, 14:30')
  expect(momentInWords('2025-04-02T12:30:00.000Z', 'en')).toBe('2 Apr 2025, 14:30')
})
