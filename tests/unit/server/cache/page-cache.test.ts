import type { RenderedPage } from '@/server/cache/cached-page'
import { pageCache, Unavailable } from '@/server/cache/page-cache'

const made = (text: string, status = 200): RenderedPage => ({
  status,
  headers: { 'Content-Type': 'text/html' },
  body: Buffer.from(text),
})

function setUp({ limit = 1_000_000 } = {}) {
  const state = { content: 'one', isAway: false, fails: false, status: 200, renders: 0 }
  const version = { changed: '1', withdrawn: '1' }
  let gate: Promise<void> = Promise.resolve()
  const cache = pageCache({
    current: () => ({ ...version }),
    isAway: () => state.isAway,
    limit,
    render: async () => {
      state.renders += 1
      const seen = state.content
      await gate
      if (state.fails) throw new Error('database gone')
      return made(seen, state.status)
    },
  })
  const publish = (content: string) => {
    state.content = content
    version.changed += '1'
    cache.changed()
  }
  const withdraw = (content: string) => {
    state.content = content
    version.changed += '1'
    version.withdrawn += '1'
    return cache.withdrawn()
  }
  const hold = () => {
    let open = (): void => undefined
    gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }
  const text = async (key: string) => (await cache.get(key)).variants.identity?.body.toString()
  return { cache, hold, publish, state, text, withdraw }
}

/** Lets renders begin whose turn it is. */
const begun = () => new Promise(setImmediate)

test('a page is made once, however many ask at once and later', async () => {
  const { state, text } = setUp()
  await Promise.all(Array.from({ length: 50 }, () => text('/de')))
  expect(await text('/de')).toBe('one')
  expect(state.renders).toBe(1)
})

test('after a change visitors get the page from before at once, and one new page is made', async () => {
  const { cache, hold, publish, state, text } = setUp()
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
  const { cache, hold, publish, text } = setUp()
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
  const { cache, state, text } = setUp()
  await text('/de')
  await cache.refresh('/de')
  expect(state.renders).toBe(1)
})

test('where there was nothing, what is published is there at once', async () => {
  const { publish, state, text } = setUp()
  state.status = 404
  await text('/de')
  state.status = 200
  publish('two')
  expect(await text('/de')).toBe('two')
})

test('after a withdrawal nothing that was made before is shown', async () => {
  const { cache, text, withdraw } = setUp()
  await text('/de')
  expect(withdraw('two')).toEqual(['/de'])
  expect(cache.ready('/de')).toBeUndefined()
  expect(await text('/de')).toBe('two')
})

test('a page under way while something is withdrawn is made again, for those who wait too', async () => {
  const { hold, state, text, withdraw } = setUp()
  const open = hold()
  const waiting = text('/de')
  await begun()
  withdraw('two')
  open()
  expect(await waiting).toBe('two')
  expect(await text('/de')).toBe('two')
  expect(state.renders).toBe(2)
})

test('a page under way while something is published is not taken for the new one', async () => {
  const { cache, hold, publish, text } = setUp()
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
  const { publish, state, text } = setUp()
  await text('/de')
  publish('two')
  state.isAway = true
  expect(await text('/de')).toBe('one')
  await expect(text('/en')).rejects.toThrow(Unavailable)
  expect(state.renders).toBe(1)
})

test('a failed render is not kept, and the next one may be well', async () => {
  const { state, text } = setUp()
  state.fails = true
  await expect(text('/de')).rejects.toThrow(Unavailable)
  state.fails = false
  expect(await text('/de')).toBe('one')
})

test('a withdrawn page does not come back when its render fails', async () => {
  const { state, text, withdraw } = setUp()
  await text('/de')
  withdraw('two')
  state.fails = true
  await expect(text('/de')).rejects.toThrow(Unavailable)
})

test('a scan for unknown paths drives no page out', async () => {
  const { cache, state, text } = setUp({ limit: 100_000 })
  await text('/de')
  state.status = 404
  for (let index = 0; index < 200; index += 1) await text(`/de/${index.toString()}`)
  expect(cache.keys()).toEqual(['/de'])
  expect(cache.bytes()).toBeLessThan(100_000 * (1 + 1 / 16))
})

test('many pages that are asked for at once are made a few at a time', async () => {
  const { cache, hold, state } = setUp()
  const open = hold()
  const all = Array.from({ length: 40 }, (_, index) => cache.get(`/de/${index.toString()}`))
  await begun()
  expect(state.renders).toBe(4)
  open()
  await Promise.all(all)
  expect(state.renders).toBe(40)
})

test('renders that hang since the database went away keep nobody from their turn', async () => {
  const { cache, hold, state, text } = setUp()
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
