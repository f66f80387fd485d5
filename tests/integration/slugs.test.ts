import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const collection = 'pages'

const publish = (title: string, slug?: string, locale: 'de' | 'en' = 'de') =>
  payload.create({
    collection,
    locale,
    data: { title, _status: 'published', ...(slug ? { slug } : {}) },
  })

test('a draft keeps an empty address, so that half a title does not become one', async () => {
  const page = await payload.create({ collection, draft: true, data: { title: 'Ko' } })
  expect(page.slug).toBeFalsy()
})

test('the same address twice in one language is refused at the field', async () => {
  await publish('Kontakt')
  await expect(publish('Kontakt')).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'slug' })] },
  })
})

test('the same address in the other language is free', async () => {
  await publish('Presse', 'presse')
  expect((await publish('Press', 'presse', 'en')).slug).toBe('presse')
})

test('the trash frees an address', async () => {
  const { id } = await publish('Termine')
  await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  expect((await publish('Termine')).slug).toBe('termine')
})

test('coming back from the trash asks for a new address when somebody took it', async () => {
  const { id } = await publish('Newsletter')
  await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  await publish('Newsletter')
  await expect(
    payload.update({ collection, id, trash: true, data: { deletedAt: null } }),
  ).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'slug' })] } })
})

test('a document comes back from the trash when its address is still free', async () => {
  const { id } = await publish('Archiv')
  await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  const back = await payload.update({ collection, id, trash: true, data: { deletedAt: null } })
  expect(back.deletedAt).toBeNull()
})

const refusedAtSlug = (message: RegExp) => ({
  data: {
    errors: [
      expect.objectContaining({ path: 'slug', message: expect.stringMatching(message) as unknown }),
    ],
  },
})

test.each([
  'leitbild',
  'publikationen',
  'publications',
  'focus-areas',
  'mission',
  'de',
  'en',
  'api',
  'admin',
])('the site’s own word “%s” is refused in each language', async (word) => {
  await expect(publish('Eine Seite', word)).rejects.toMatchObject(
    refusedAtSlug(/verwendet die Website selbst/),
  )
  await expect(publish('A page', word, 'en')).rejects.toMatchObject(
    refusedAtSlug(/verwendet die Website selbst/),
  )
})

test('a title that makes such a word is refused as well', async () => {
  await expect(publish('Publikationen')).rejects.toMatchObject(
    refusedAtSlug(/verwendet die Website selbst/),
  )
})

test('below a part of the site these words are free', async () => {
  const made = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    data: { title: 'Leitbild', _status: 'published' },
  })
  expect(made.slug).toBe('leitbild')
})
