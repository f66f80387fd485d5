import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

import type { getCatalogue as GetCatalogue } from '@/queries/catalogue'

let payload: Payload
let remove: () => Promise<void>
let getCatalogue: typeof GetCatalogue

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ getCatalogue } = await import('@/queries/catalogue'))
})

afterAll(() => remove())

const add = (title: string, status: 'draft' | 'published') =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    data: { title, kind: 'study', date: '2024-05-01T12:00:00.000Z', _status: status },
  })

const found = async () => {
  const catalogue = await getCatalogue()
  return catalogue.pick('de', () => true, { page: 1, size: 100 }).ids
}

test('holds what is published in a language, and not what is a draft there', async () => {
  const { id } = await add('Sichtbar', 'published')
  const draft = await add('Entwurf', 'draft')
  const ids = await found()
  expect(ids).toContain(id)
  expect(ids).not.toContain(draft.id)
})

test('knows at the next question what was withdrawn', async () => {
  const { id } = await add('Bald zurückgezogen', 'published')
  expect(await found()).toContain(id)
  await payload.update({
    collection: 'publications',
    id,
    locale: 'de',
    data: { _status: 'draft' },
  })
  expect(await found()).not.toContain(id)
})

test('knows at the next question what was put in the trash', async () => {
  const { id } = await add('Bald im Papierkorb', 'published')
  expect(await found()).toContain(id)
  await payload.update({
    collection: 'publications',
    id,
    locale: 'de',
    data: { deletedAt: new Date().toISOString() },
  })
  expect(await found()).not.toContain(id)
})

test('knows at the next question what was deleted for good', async () => {
  const { id } = await add('Bald gelöscht', 'published')
  expect(await found()).toContain(id)
  await payload.delete({ collection: 'publications', id })
  expect(await found()).not.toContain(id)
})

test('takes in what came with an old time of change, as an import may write it', async () => {
  await found()
  const { id } = (await payload.db.create({
    collection: 'publications',
    data: {
      kind: 'report',
      date: '2001-01-01T12:00:00.000Z',
      createdAt: '2001-01-01T12:00:00.000Z',
      updatedAt: '2001-01-01T12:00:00.000Z',
      title: { de: 'Alt' },
      slug: { de: 'alt' },
      _status: { de: 'published' },
    },
    req: {},
  })) as { id: string }
  expect(await found()).toContain(id)
})
