import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'

import { ask } from '@/tests/helpers/rest'
import { canaries, type Fixture, plant } from '@/tests/helpers/canaries'
import { questions } from '@/tests/helpers/questions'
import { sampled } from '@/tests/helpers/sampled'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let config: SanitizedConfig
let fixture: Fixture
const broken: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  config = payload.config
  fixture = await plant(payload)
}, 120_000)

afterAll(async () => {
  await fixture.removeFiles()
  await remove()
})

// A "route not found" repeats the question; what the stranger wrote is no leak.
const answerTo = async (path: string) => {
  const { status, text } = await ask(config, { path })
  // 501 is Payload's answer for a collection without an API.
  if (status >= 500 && status !== 501) broken.push(path)
  return text.split(path).join('')
}

/** The questions whose answers hold a word that nobody published; the first `most` of them. */
async function leaks(asked: string[], most = Infinity): Promise<string[]> {
  const hits: string[] = []
  for (const path of asked) {
    const text = await answerTo(path)
    if (canaries.some((word) => text.includes(word))) hits.push(path)
    if (hits.length === most) break
  }
  return hits
}

test('no stranger reads an unpublished word, whatever is asked', async () => {
  const asked = questions(config, fixture)
  expect(await leaks(sampled(asked, 3))).toEqual([])
  expect(asked.length).toBeGreaterThanOrEqual(3000)
  expect(broken).toEqual([])
}, 900_000)

test('no question tells a right guess from a wrong one', async () => {
  const differences: string[] = []
  for (const { right, wrong } of fixture.guesses(config)) {
    if ((await answerTo(right)) !== (await answerTo(wrong))) differences.push(right)
  }
  expect(differences).toEqual([])
  expect(broken).toEqual([])
}, 900_000)

test('a file that only a draft shows is not served', async () => {
  const { status } = await ask(config, { path: `/documents/file/${fixture.fileName}` })
  expect([403, 404]).toContain(status)
})

test('a file is served while something published shows it, and no longer', async () => {
  const { fileName, hiddenId } = fixture
  const change = (_status: 'draft' | 'published') =>
    payload.update({ collection: 'publications', id: hiddenId, locale: 'de', data: { _status } })
  const path = `/documents/file/${fileName}`
  await change('published')
  const shown = await ask(config, { path })
  await change('draft')
  const hidden = await ask(config, { path })
  expect([shown.status, hidden.status]).toEqual([200, 403])
})

test('the same crawl finds the leaks of the rule that only compares the status', async () => {
  const slugs: CollectionSlug[] = ['focus-areas', 'publications']
  const kept = slugs.map((slug) => {
    const { config: collection } = payload.collections[slug]
    const { access, hooks } = collection
    collection.hooks = { ...hooks, beforeRead: [], beforeOperation: [] }
    collection.access = { ...access, read: () => ({ _status: { equals: 'published' } }) }
    return { collection, access, hooks }
  })
  const asked = questions(config, fixture).filter((path) =>
    slugs.some((slug) => path.startsWith(`/${slug}`)),
  )
  const [first] = await leaks(asked, 1)
  for (const { access, collection, hooks } of kept) Object.assign(collection, { access, hooks })
  expect(first).toEqual(expect.any(String))
}, 900_000)
