import type { RenderedPage } from '@/server/cache/cached-page'
import { pageCache } from '@/server/cache/page-cache'

const made = (text: string, status = 200): RenderedPage => ({
  status,
  headers: { 'Content-Type': 'text/html' },
  body: Buffer.from(text),
})

/** A page cache whose content, version and renders a test decides. */
export function heldCache({ limit = 1_000_000 } = {}) {
  const state = {
    content: 'one',
    isAway: false,
    fails: false,
    status: 200,
    renders: 0,
    during: (): void => undefined,
  }
  const version = { changed: '1', withdrawn: '1' }
  let gate: Promise<void> = Promise.resolve()
  const cache = pageCache({
    current: () => ({ ...version }),
    isAway: () => state.isAway,
    limit,
    render: async () => {
      state.renders += 1
      const seen = state.content
      state.during()
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
