import { createMutex } from '@/database/mutex'

test('holders take turns in the order in which they came', async () => {
  const acquire = createMutex(1000)
  const seen: number[] = []
  const hold = async (number: number) => {
    const release = await acquire()
    seen.push(number)
    await Promise.resolve()
    seen.push(number)
    release()
  }
  await Promise.all([hold(1), hold(2), hold(3)])
  expect(seen).toEqual([1, 1, 2, 2, 3, 3])
})

test('who waits too long is told so, and those behind are served', async () => {
  const acquire = createMutex(20)
  const release = await acquire()
  await expect(acquire()).rejects.toThrow('nothing was saved')
  const next = acquire()
  release()
  await expect(next).resolves.toBeInstanceOf(Function)
})
