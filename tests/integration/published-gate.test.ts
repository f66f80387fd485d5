import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const publishedInGerman = async (title: string) => {
  const { id } = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    data: { title, _status: 'published' },
  })
  await payload.update({
    collection: 'focus-areas',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'canary', summary: 'canary' },
  })
  return id
}

test('a stranger reads the published language', async () => {
  const id = await publishedInGerman('Wissenstransfer')
  const area = await payload.findByID({
    collection: 'focus-areas',
    id,
    locale: 'de',
    overrideAccess: false,
  })
  expect(area.title).toBe('Wissenstransfer')
})

test.each(['all', 'en', 'de'] as const)(
  'locale %s shows no unpublished language',
  async (locale) => {
    await publishedInGerman(`Vernetzung ${locale}`)
    const found = await payload.find({
      collection: 'focus-areas',
      locale,
      fallbackLocale: 'en',
      overrideAccess: false,
      draft: true,
    })
    expect(JSON.stringify(found)).not.toContain('canary')
  },
)

test('the slug is made from the German title', async () => {
  const { slug } = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    data: { title: 'Öffentlichkeitsarbeit für Betroffene', _status: 'published' },
  })
  expect(slug).toBe('oeffentlichkeitsarbeit-fuer-betroffene')
})

test('a title is needed before a language is published', async () => {
  await expect(
    payload.create({ collection: 'funders', data: { kind: 'public', _status: 'published' } }),
  ).rejects.toThrow(/Name|name/)
})
