import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 120_000)

afterAll(() => remove())

const contact = (data: object) =>
  payload.create({
    collection: 'help-contacts',
    locale: 'de',
    data: { name: 'Beispiel', whom: 'alle', _status: 'published', ...data },
  })

test('a number that cannot be called is refused, with an example', async () => {
  await expect(contact({ phone: 'immer' })).rejects.toMatchObject({
    data: { errors: [{ path: 'phone', message: expect.stringContaining('116 016') as string }] },
  })
  await expect(contact({ phone: '116 016' })).resolves.toMatchObject({ phone: '116 016' })
})

test('nobody publishes a contact that does not say whom it helps', async () => {
  await expect(contact({ whom: ' ' })).rejects.toMatchObject({
    data: { errors: [{ path: 'whom' }] },
  })
})

test('the country of a contact is a code, in capital letters', async () => {
  await expect(contact({ country: 'de' })).resolves.toMatchObject({ country: 'DE' })
  await expect(contact({ country: 'Deutschland' })).rejects.toMatchObject({
    data: { errors: [{ path: 'country' }] },
  })
})

test('visitors read what is published in their language, without the chat of another one', async () => {
  const { id } = await contact({ chat: 'https://example.org/de' })
  const english = { collection: 'help-contacts', locale: 'en', overrideAccess: false } as const
  const where = { id: { equals: id } }
  expect((await payload.find({ ...english, where })).totalDocs).toBe(0)
  await payload.update({
    collection: 'help-contacts',
    id,
    locale: 'en',
    data: { name: 'Example', whom: 'anyone', _status: 'published' },
  })
  const { docs } = await payload.find({ ...english, where, fallbackLocale: false })
  // One database says null, the other nothing.
  expect(docs.map(({ chat, name }) => [name, chat ?? null])).toEqual([['Example', null]])
})
