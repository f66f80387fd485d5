import { Unavailable } from '@/server/cache/page-cache'
import { heldCache } from '@/tests/helpers/held-cache'

/** Lets renders begin whose turn it is. */
const begun = () => new Promise(setImmediate)

test('a page is made once, however many ask at once and later', async () => {
  const { state, text } = heldCache()
  await Promise.all(Array.from({ length: 50 }, () => text('/de')))
  expect(await text('/de')).toBe('one')
  expect(state.renders).toBe(1)
})

test('after a change visitors get the page from before at once, and one new page is made', async () => {
  const { cache, hold, publish, state, text } = heldCache()
  await text('/de')
  const open = hold()
  publish('two')
  expect(await Promise.all([text('/de'), text('/de')])).toEqual(['one', 'one'])
  open()
  await cache.refresh('/de')
  expect(await text('/de')).toBe('two')
  expect(state.renders).toBe(2)
})

test('making a page again ends when it is made, whatever visitors get meanwhile', async () => {
  const { cache, hold, publish, text } = heldCache()
  await text('/de')
  const open = hold()
  publish('two')
  let isMade = false
  const refreshed = cache.refresh('/de').then(() => {
    isMade = true
  })
  await begun()
  expect([await text('/de'), isMade]).toEqual(['one', false])
  open()
  await refreshed
  expect(await text('/de')).toBe('two')
})

test('a page of the present version is not made again', async () => {
  const { cache, state, text } = heldCache()
  await text('/de')
  await cache.refresh('/de')
  expect(state.renders).toBe(1)
})

test('where there was nothing, what is published is there at once', async () => {
  const { publish, state, text } = heldCache()
  state.status = 404
  await text('/de')
  state.status = 200
  publish('two')
  expect(await text('/de')).toBe('two')
})

test('after a withdrawal nothing that was made before is shown', async () => {
  const { cache, text, withdraw } = heldCache()
  await text('/de')
  expect(withdraw('two')).toEqual(['/de'])
  expect(cache.ready('/de')).toBeUndefined()
  expect(await text('/de')).toBe('two')
})

test('a page under way while something is withdrawn is made again, for those who wait too', async () => {
  const { hold, state, text, withdraw } = heldCache()
  const open = hold()
  const waiting = text('/de')
  await begun()
  withdraw('two')
  open()
  expect(await waiting).toBe('two')
  expect(await text('/de')).toBe('two')
  expect(state.renders).toBe(2)
})

test('a page during whose renders something is withdrawn each time is there, and not kept', async () => {
  const { cache, state, text, withdraw } = heldCache()
  const contents = ['two', 'three', 'four']
  state.during = () => {
    const next = contents.shift()
    if (next) withdraw(next)
  }
  expect(await text('/de')).toBe('three')
  expect([cache.keys(), state.renders]).toEqual([[], 3])
  expect(await text('/de')).toBe('four')
})

test('a page under way while something is published is not taken for the new one', async () => {
  const { cache, hold, publish, text } = heldCache()
  const open = hold()
  const waiting = text('/de')
  await begun()
  publish('two')
  open()
  expect(await waiting).toBe('one')
  await cache.refresh('/de')
  expect(await text('/de')).toBe('two')
})

test('without a database kept pages go on, unknown ones are unavailable at once', async () => {
  const { publish, state, text } = heldCache()
  await text('/de')
  publish('two')
  state.isAway = true
  expect(await text('/de')).toBe('one')
  await expect(text('/en')).rejects.toThrow(Unavailable)
  expect(state.renders).toBe(1)
})

test('a failed render is not kept, and the next one may be well', async () => {
  const { state, text } = heldCache()
  state.fails = true
  await expect(text('/de')).rejects.toThrow(Unavailable)
  state.fails = false
  expect(await text('/de')).toBe('one')
})

test('a withdrawn page does not come back when its render fails', async () => {
  const { state, text, withdraw } = heldCache()
  await text('/de')
  withdraw('two')
  state.fails = true
  await expect(text('/de')).rejects.toThrow(Unavailable)
})

test('a scan for unknown paths drives no page out', async () => {
  const { cache, state, text } = heldCache({ limit: 100_000 })
  await text('/de')
  state.status = 404
  for (let index = 0; index < 200; index += 1) await text(`/de/${index.toString()}`)
  expect(cache.keys()).toEqual(['/de'])
  expect(cache.bytes()).toBeLessThan(100_000 * (1 + 1 / 16))
})

test('many pages that are asked for at once are made a few at a time', async () => {
  const { cache, hold, state } = heldCache()
  const open = hold()
  const all = Array.from({ length: 40 }, (_, index) => cache.get(`/de/${index.toString()}`))
  await begun()
  expect(state.renders).toBe(4)
  open()
  await Promise.all(all)
  expect(state.renders).toBe(40)
})

test('renders that hang since the database went away keep nobody from their turn', async () => {
  const { cache, hold, state, text } = heldCache()
  const open = hold()
  for (const key of ['/1', '/2', '/3', '/4', '/5']) void cache.get(key).catch(() => undefined)
  await begun()
  cache.forgetRenders()
  void cache.get('/6')
  await begun()
  expect(state.renders).toBe(5)
  open()
  expect(await text('/6')).toBe('one')
})
