import { rmSync } from 'node:fs'

import type { Payload } from 'payload'

import { onePagePdf } from '@/tests/helpers/pdf'
import { scratchPayload } from '@/tests/helpers/scratch'

import type { findOnSite as FindOnSite } from '@/queries/search/find'
import type { searchSync as SearchSync } from '@/queries/search/sync'

let payload: Payload
let remove: () => Promise<void>
let findOnSite: typeof FindOnSite
let searchSync: typeof SearchSync
const stored: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ findOnSite } = await import('@/queries/search/find'))
  ;({ searchSync } = await import('@/queries/search/sync'))
})

afterAll(async () => {
  for (const name of stored) rmSync(`data/documents/${name}`, { force: true })
  await remove()
})

/** The hits once all texts of PDFs are read. */
async function find(words: string, locale: 'de' | 'en' = 'de') {
  await (await searchSync(payload)).complete()
  const { hits } = await findOnSite({
    locale,
    words,
    filters: {},
    sort: 'relevance',
    page: 1,
    size: 10,
  })
  return hits
}

async function fileOf(words: string, name: string) {
  const data = await onePagePdf(words)
  return { data, mimetype: 'application/pdf', name, size: data.length }
}

async function upload(words: string, name: string) {
  const file = await payload.create({
    collection: 'documents',
    locale: 'de',
    data: {},
    file: await fileOf(words, name),
  })
  stored.push(file.filename ?? '')
  return file
}

const publication = (file: string, status: 'draft' | 'published') =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    draft: status === 'draft',
    data: {
      title: `Mit Datei ${file}`,
      kind: 'study',
      date: '2024-05-01',
      files: [{ file, language: 'de', format: 'pdf' }],
      _status: status,
    },
  })

test('the text of a PDF is found with its page, as long as its publication is public', async () => {
  const file = await upload('Zqxinhalt', 'suche-inhalt.pdf')
  const { id } = await publication(file.id, 'published')
  expect(await find('Zqxinhalt')).toMatchObject([
    { id, pdf: { page: 1, url: `/api/documents/file/${file.filename ?? ''}` } },
  ])
  await payload.update({ collection: 'publications', id, locale: 'de', data: { _status: 'draft' } })
  expect(await find('Zqxinhalt')).toEqual([])
})

test('the text of a PDF that nothing public shows is not found', async () => {
  const file = await upload('Zqxgeheim', 'suche-geheim.pdf')
  await publication(file.id, 'draft')
  expect(await find('Zqxgeheim')).toEqual([])
})

test('a file that was replaced is found by its new text alone', async () => {
  const file = await upload('Zqxvorher', 'suche-vorher.pdf')
  const { id } = await publication(file.id, 'published')
  expect(await find('Zqxvorher')).toHaveLength(1)
  const next = await payload.update({
    collection: 'documents',
    id: file.id,
    locale: 'de',
    data: {},
    file: await fileOf('Zqxnachher', 'suche-nachher.pdf'),
  })
  stored.push(next.filename ?? '')
  expect(await find('Zqxvorher')).toEqual([])
  expect(await find('Zqxnachher')).toMatchObject([{ id }])
})
