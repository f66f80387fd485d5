import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { jest } from '@jest/globals'

import { readiness } from '@/server/front/health'

const probe = (given: Partial<Parameters<typeof readiness>[0]>) =>
  readiness({
    folder: tmpdir(),
    isAway: () => false,
    isStopping: () => false,
    version: () => 'g1',
    ...given,
  })

test('a database that is away makes the server not ready, and says so', async () => {
  const { isReady, text } = await probe({ isAway: () => true })()
  expect(isReady).toBe(false)
  expect(JSON.parse(text)).toMatchObject({ database: 'away', generation: 'g1' })
})

test('a folder that is gone counts as a disk without room', async () => {
  const { isReady, text } = await probe({ folder: join(tmpdir(), 'no-such-folder') })()
  expect(isReady).toBe(false)
  expect(JSON.parse(text)).toMatchObject({ disk: 'full' })
})

test('an answer holds for two seconds, but a server that is about to end says so at once', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] })
  try {
    let [isAway, isStopping] = [true, false]
    const ready = probe({ isAway: () => isAway, isStopping: () => isStopping })
    expect(await ready()).toMatchObject({ isReady: false })
    isAway = false
    jest.advanceTimersByTime(1900)
    expect((await ready()).text).toContain('away')
    jest.advanceTimersByTime(200)
    expect((await ready()).text).not.toContain('away')
    isStopping = true
    expect(await ready()).toEqual({ isReady: false, text: '{"stopping":true}' })
  } finally {
    jest.useRealTimers()
  }
})
