import { dayInWords, monthInWords } from '@/lib/dates'

test('days are written as readers of each language write them', () => {
  expect(dayInWords('2025-04-02T12:00:00.000Z', 'de')).toBe('2. April 2025')
  expect(dayInWords('2025-04-02T12:00:00.000Z', 'en')).toBe('2 April 2025')
})

test('a month is that of the organisation’s place', () => {
  expect(monthInWords('2015-09-30T22:30:00.000Z', 'en')).toBe('October 2015')
})
