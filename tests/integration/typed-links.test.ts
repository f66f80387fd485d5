import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { withLiveLinks as WithLiveLinks } from '@/queries/dead-links'
import { linkText } from '@/tests/helpers/link-text'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let withLiveLinks: typeof WithLiveLinks

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ withLiveLinks } = await import('@/queries/dead-links'))
}, 60_000)

afterAll(() => remove())

const page = async () => {
  const title = `Seite ${randomBytes(4).toString('hex')}`
  const data = { title, _status: 'published' } as const
  const { id, slug } = await payload.create({ collection: 'pages', locale: 'de', data })
  return { id, path: `/de/${slug ?? ''}` }
}

const change = (id: string, data: object) =>
  payload.update({ collection: 'pages', id, locale: 'de', data })

/** The addresses that are still links in the text as visitors get it. */
async function linksAfter(...paths: string[]) {
  const shown = JSON.stringify(
    await withLiveLinks(linkText(...paths.map((path): [string, string] => ['Verweis', path]))),
  )
  expect(shown.split('"Verweis"')).toHaveLength(paths.length + 1)
  return [...shown.matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)
}

test('a typed link to a published page stays, however its path is spelled', async () => {
  const { path } = await page()
  const paths = [path, `${path}#teil`, `${path}/`, path.toUpperCase()]
  expect(await linksAfter(...paths)).toEqual(paths)
})

test('a typed link to a withdrawn page becomes plain words', async () => {
  const { id, path } = await page()
  await change(id, { _status: 'draft' })
  expect(await linksAfter(path, `${path}#teil`)).toEqual([])
})

test('a typed link to a page in the trash becomes plain words', async () => {
  const { id, path } = await page()
  await change(id, { deletedAt: new Date().toISOString() })
  expect(await linksAfter(path)).toEqual([])
})

test('a typed link to a page that never was becomes plain words', async () => {
  expect(await linksAfter('/de/gibt-es-nicht', '/de/leitbild/mehr/davon')).toEqual([])
})

test.each([
  '/',
  '/de',
  '/en/publications?year=2024',
  '/api/documents/file/a.pdf',
  '/admin',
  '#teil',
  'https://www.example.org/de/gibt-es-nicht',
  'mailto:info@example.org',
  'tel:+4930123456',
])('%s is no page that could be withdrawn', async (url) => {
  expect(await linksAfter(url)).toEqual([url])
})
