import { expect, test } from '@jest/globals'

import { threadOf } from '@/lib/look/thread'

const titles = Array.from({ length: 200 }, (_, number) => `Veröffentlichung ${number.toString()}`)

test('a title always has the same thread, and few titles share one', () => {
  const paths = titles.map((title) => threadOf(title).path)
  expect(paths).toEqual(titles.map((title) => threadOf(title).path))
  expect(new Set(paths).size).toBeGreaterThan(195)
})

test('every thread stays inside of its cover, without a title too', () => {
  for (const title of ['', ...titles])
    for (const [x, y] of threadOf(title).nodes) {
      expect(x).toBeGreaterThan(10)
      expect(x).toBeLessThan(110)
      expect(y).toBeLessThan(150)
    }
})
