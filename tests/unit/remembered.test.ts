import { followContent } from '@/lib/content-state'
import { remembered } from '@/queries/remembered'

let state = '1'
followContent(() => state)

const visitor = { locale: 'de', user: null } as const
const staff = { locale: 'de', user: { id: '1' } } as unknown as Parameters<
  ReturnType<typeof remembered>
>[0]

/** What is read is how often it has been read. */
const counted = () => {
  let times = 0
  return remembered(() => Promise.resolve((times += 1)))
}

test('visitors get what was read before, until the content changes', async () => {
  const read = counted()
  expect([await read(visitor), await read(visitor)]).toEqual([1, 1])
  state = '2'
  expect(await read(visitor)).toBe(2)
})

test('each language is read for itself', async () => {
  const read = remembered(({ locale }) => Promise.resolve(locale))
  expect([await read(visitor), await read({ ...visitor, locale: 'en' })]).toEqual(['de', 'en'])
})

test('staff in preview read anew each time, and what they read stays with them', async () => {
  const read = counted()
  expect([await read(staff), await read(staff), await read(visitor)]).toEqual([1, 2, 3])
})

test('a change while it is read is not missed', async () => {
  let times = 0
  const read = remembered(() => {
    times += 1
    state = `changed ${times.toString()}`
    return Promise.resolve(times)
  })
  expect([await read(visitor), await read(visitor)]).toEqual([1, 2])
})

test('what failed is read again', async () => {
  let isBroken = true
  const read = remembered(() => (isBroken ? Promise.reject(new Error('away')) : Promise.resolve(1)))
  await expect(read(visitor)).rejects.toThrow('away')
  isBroken = false
  expect(await read(visitor)).toBe(1)
})
