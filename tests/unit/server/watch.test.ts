import { setTimeout as pause } from 'node:timers/promises'

import { openSite } from '@/server/site'
import { watchDatabase } from '@/server/watch'

const never = () => new Promise<string[]>(() => undefined)
let answer = () => Promise.resolve<string[]>([])

beforeAll(() => {
  openSite({
    marks: () => answer(),
    leadsSomewhere: () => Promise.resolve(true),
    isBusy: () => false,
    stop: () => Promise.resolve(),
  })
})

/** Until the watch has looked `times` more. */
async function lookedAt(times: number, meanwhile: () => Promise<void> = () => pause(50)) {
  let looks = 0
  const watch = watchDatabase({ marks: () => undefined, looked: () => (looks += 1) })
  while (looks === 0) await pause(10)
  const isBackAtFirst = !watch.isAway()
  answer = never
  const enough = looks + times
  while (looks < enough) await meanwhile()
  watch.stop()
  return { isBackAtFirst, isAway: watch.isAway() }
}

beforeEach(() => {
  answer = () => Promise.resolve([])
})

test('a database that twice does not answer is away', async () => {
  expect(await lookedAt(2)).toEqual({ isBackAtFirst: true, isAway: true })
})

test('while this process has hardly a pause, a late answer says nothing of the database', async () => {
  const work = () => {
    const end = performance.now() + 50
    while (performance.now() < end);
    return pause(0)
  }
  expect(await lookedAt(3, work)).toEqual({ isBackAtFirst: true, isAway: false })
})
