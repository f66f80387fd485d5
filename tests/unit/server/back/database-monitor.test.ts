import { setTimeout as pause } from 'node:timers/promises'

import { openBridge } from '@/server/back/payload-bridge'
import { monitorDatabase } from '@/server/back/database-monitor'

const never = () => new Promise<string[]>(() => undefined)
let answer = () => Promise.resolve<string[]>([])

beforeAll(() => {
  openBridge({
    marks: () => answer(),
    leadsSomewhere: () => Promise.resolve(true),
    updateSearch: () => Promise.resolve(),
    isBusy: () => false,
    stop: () => Promise.resolve(),
  })
})

/** Until the watch has looked `times` more, at a database that answers with `later`. */
async function lookedAt(
  times: number,
  meanwhile: () => Promise<void> = () => pause(50),
  later: () => Promise<string[]> = never,
) {
  let looks = 0
  const watch = monitorDatabase({ marks: () => undefined, looked: () => (looks += 1) })
  while (looks === 0) await pause(10)
  const isBackAtFirst = !watch.isAway()
  answer = later
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

test('errors after one late answer mean that the database is away', async () => {
  let asked = 0
  const refused = () => Promise.reject(new Error('connect ECONNREFUSED'))
  const later = () => ((asked += 1) === 1 ? never() : refused())
  expect(await lookedAt(4, undefined, later)).toEqual({ isBackAtFirst: true, isAway: true })
})

test('a database that answers slowly is not away', async () => {
  const slow = () => pause(1200).then(() => [])
  expect(await lookedAt(4, undefined, slow)).toEqual({ isBackAtFirst: true, isAway: false })
})
