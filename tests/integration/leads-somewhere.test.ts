import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { leadsSomewhere as LeadsSomewhere } from '@/queries/leads-somewhere'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let leadsSomewhere: typeof LeadsSomewhere

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ leadsSomewhere } = await import('@/queries/leads-somewhere'))
}, 60_000)

afterAll(() => remove())

const word = () => `thema-${randomBytes(4).toString('hex')}`

async function area(data: { title: string; _status?: 'published' }) {
  const { slug } = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    draft: !data._status,
    data,
  })
  return slug ?? ''
}

test('a published document leads somewhere, in the other language as well', async () => {
  const slug = await area({ title: word(), _status: 'published' })
  expect(await leadsSomewhere(`/de/schwerpunkte/${slug}`)).toBe(true)
  expect(await leadsSomewhere(`/en/focus-areas/${slug}`)).toBe(true)
})

test('a draft is nowhere, like what does not exist', async () => {
  const slug = await area({ title: word() })
  expect(await leadsSomewhere(`/de/schwerpunkte/${slug}`)).toBe(false)
  expect(await leadsSomewhere(`/de/schwerpunkte/${word()}`)).toBe(false)
})

test.each(['/de', '/en', '/de/leitbild', '/en/publications', '/sitemap.xml', '/og/de'])(
  '%s needs no question',
  async (path) => {
    expect(await leadsSomewhere(path)).toBe(true)
  },
)

test.each(['/de/gibt-es-nicht', '/de/leitbild/mehr', '/de/-/-/-/-', '/en/schwerpunkte'])(
  '%s leads nowhere',
  async (path) => {
    expect(await leadsSomewhere(path)).toBe(false)
  },
)

test.each([
  '/de/publikationen?seite=99',
  '/de/publikationen?art=quatsch',
  '/en/publications?year=x',
])('%s is the list, with a note', async (path) => {
  expect(await leadsSomewhere(path)).toBe(true)
})
