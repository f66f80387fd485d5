import type { Payload } from 'payload'

import type { twinsOf as TwinsOf } from '@/queries/by-slug'
import type { getSitemap as GetSitemap } from '@/queries/sitemap'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let getSitemap: typeof GetSitemap
let twinsOf: typeof TwinsOf

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ getSitemap } = await import('@/queries/sitemap'))
  ;({ twinsOf } = await import('@/queries/by-slug'))
}, 60_000)

afterAll(() => remove())

type Words = { title: string; _status: 'draft' | 'published' }

/** A page with a German and an English side; answers its id. */
async function page(de: Words, en: Words): Promise<string> {
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'de',
    draft: de._status === 'draft',
    data: { slug: de.title, ...de },
  })
  await payload.update({
    collection: 'pages',
    id,
    locale: 'en',
    draft: en._status === 'draft',
    data: { slug: en.title, ...en },
  })
  return id
}

const published = (title: string): Words => ({ title, _status: 'published' })
const draft = (title: string): Words => ({ title, _status: 'draft' })

/** What the sitemap says of pages: their paths in each language, those of one page in one entry. */
const pages = async () =>
  (await getSitemap()).filter(({ changed }) => changed).map(({ twins }) => twins)

test.each([
  ['both languages', published('beide'), published('both'), { de: '/de/beide', en: '/en/both' }],
  ['German alone', published('nur-hier'), draft('draft-here'), { de: '/de/nur-hier' }],
  ['English alone', draft('entwurf-da'), published('only-there'), { en: '/en/only-there' }],
])('a page that is published in %s is named with that', async (_what, de, en, expected) => {
  const id = await page(de, en)
  expect(await pages()).toContainEqual(expected)
  expect(await twinsOf('pages', id)).toEqual(expected)
})

test('drafts, a newer draft and the trash add nothing', async () => {
  await page(draft('nie-gezeigt'), draft('never-shown'))
  const shown = await page(published('gezeigt'), published('shown'))
  await payload.update({
    collection: 'pages',
    id: shown,
    locale: 'de',
    draft: true,
    data: { slug: 'neuer-entwurf' },
  })
  const gone = await page(published('bald-fort'), published('soon-gone'))
  await payload.update({
    collection: 'pages',
    id: gone,
    data: { deletedAt: new Date().toISOString() },
  })
  const text = JSON.stringify(await pages())
  expect(text).toContain('/de/gezeigt')
  for (const word of ['nie-gezeigt', 'never-shown', 'neuer-entwurf', 'bald-fort', 'soon-gone'])
    expect(text).not.toContain(word)
})

test('a list of pages in a text names those of the language by their titles', async () => {
  const { getBlockData } = await import('@/queries/block-data')
  await page(published('zuletzt'), draft('zz-hidden'))
  const text = { blockType: 'listing', id: 'list', of: 'pages', limit: 50 }
  const organisation = {} as Parameters<typeof getBlockData>[1]
  const { lists } = await getBlockData(text, organisation, { locale: 'de', user: null })
  const labels = (lists['list'] ?? []).map(({ label }) => label)
  expect(labels).toContain('zuletzt')
  expect(labels).toEqual([...labels].sort())
  expect(labels).not.toContain('nie-gezeigt')
})
