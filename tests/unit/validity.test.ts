import { jest } from '@jest/globals'

import { isValidOn, isValidToday } from '@/lib/validity'

const period = { from: '2020-01-01', until: '2021-12-31T00:00:00.000Z' }

test.each([
  ['2019-12-31', false],
  ['2020-01-01', true],
  ['2021-12-31T10:00:00.000Z', true],
  ['2022-01-01', false],
])('a closed period on %s: %s', (day, valid) => {
  expect(isValidOn(period, day)).toBe(valid)
})

test('an open period holds on any day', () => {
  expect(isValidOn({ from: null, until: null }, '1990-05-05')).toBe(true)
})

// Pages are made anew at midnight in Berlin; in UTC it is still the day before.
test.each([
  ['2021-12-31T22:59:00.000Z', true],
  ['2021-12-31T23:00:00.000Z', false],
])('a period ends at midnight of the organisation’s place: %s, %s', (now, valid) => {
  jest.useFakeTimers({ now: new Date(now) })
  try {
    expect(isValidToday(period)).toBe(valid)
  } finally {
    jest.useRealTimers()
  }
})
