import { isValidOn } from '@/lib/validity'

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
