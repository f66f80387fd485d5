import { provideContentVersion } from '@/lib/content-version'
import { remembered } from '@/lib/remembered'
import { forVisitors } from '@/queries/for-visitors'

let state = '1'
provideContentVersion(() => state)

type Reader = Parameters<ReturnType<typeof forVisitors>>[0]
const visitor: Reader = { locale: 'de', user: null }
const staff = { locale: 'de', user: { id: '1' } } as unknown as Reader

test('what was read is given again until the content changes', async () => {
  let times = 0
  const read = remembered(() => Promise.resolve((times += 1)))
  expect([await read('de'), await read('de')]).toEqual([1, 1])
  state = '2'
  expect(await read('de')).toBe(2)
})

test('each key is read for itself', async () => {
  const read = remembered((key) => Promise.resolve(key))
  expect([await read('de'), await read('en')]).toEqual(['de', 'en'])
})

test('a change while it is read is not missed', async () => {
  let times = 0
  const read = remembered(() => {
    times += 1
    state = `changed ${times.toString()}`
    return Promise.resolve(times)
  })
  expect([await read('de'), await read('de')]).toEqual([1, 2])
})

test('what failed is read again', async () => {
  let isBroken = true
  const read = remembered(() => (isBroken ? Promise.reject(new Error('away')) : Promise.resolve(1)))
  await expect(read('de')).rejects.toThrow('away')
  isBroken = false
  expect(await read('de')).toBe(1)
})

test('staff in preview read anew each time, and what they read stays with them', async () => {
  const read = forVisitors(({ user }) => Promise.resolve(user ? 'draft' : 'published'))
  expect([await read(staff), await read(visitor), await read(staff)]).toEqual([
    'draft',
    'published',
    'draft',
  ])
})
