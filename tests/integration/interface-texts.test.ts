import type { Payload } from 'payload'

import { withMessages } from '@/lib/messages'
import { messagesOf } from '@/i18n/messages'
import { type desk, deskWithStaff, type Headers, seen } from '@/tests/helpers/desk'
import type { DocumentPage, Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let translator: Headers
let reviewer: Headers
let editor: Headers

beforeAll(async () => {
  ;({ at, editor, payload, remove, reviewer, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

const unitOf = async (key: string): Promise<Item> => {
  const path = '/translations/document?origin=interface&document=site&locale=en'
  const { items } = (await at.call(path, translator)).body as DocumentPage
  const item = items.find(({ unit }) => unit.path === key)
  if (!item) throw new Error(`no ${key}`)
  return item
}

const shown = async (): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'locale-strings',
    where: { language: { equals: 'en' } },
    overrideAccess: false,
  })
  return new Map(docs.map(({ key, text }) => [key, text]))
}

test('the texts of the files are there, approved', async () => {
  expect(await unitOf('site.contact')).toMatchObject({
    state: 'approved',
    unit: { kind: 'message', source: { text: 'Kontakt' } },
    translation: { target: 'Contact' },
  })
})

test('an approved text lies over the one of the file', async () => {
  const item = await unitOf('site.home')
  const saved = (await at.save(item, 'Start page')).body as { item: Item }
  expect((await shown()).has('site.home')).toBe(false)
  expect((await at.batch('approve', [saved.item], reviewer)).status).toBe(200)
  const texts = withMessages(await messagesOf('en'), await shown())
  expect(texts.site).toMatchObject({ home: 'Start page', contact: 'Contact' })
  expect(await unitOf('site.home')).toMatchObject({ state: 'approved', inDocument: 'Start page' })
})

test('a changed German text makes the English one outdated', async () => {
  const { digest, unit } = await unitOf('site.phone')
  const change = { key: unit.path, text: 'Fernsprecher', digest }
  expect((await at.call('/translations/source-text', translator, change)).status).toBe(403)
  expect((await at.call('/translations/source-text', editor, change)).status).toBe(200)
  expect(await unitOf('site.phone')).toMatchObject({
    state: 'outdated',
    unit: { source: { text: 'Fernsprecher' } },
  })
})

test('of two who change a German text, the second gets the version that is there and may replace it', async () => {
  const { digest, unit } = await unitOf('site.contact')
  const change = (text: string, seenDigest: string) =>
    at.call('/translations/source-text', editor, { key: unit.path, text, digest: seenDigest })
  expect((await change('Kontakt A', digest)).status).toBe(200)
  const refused = await change('Kontakt B', digest)
  expect(refused.status).toBe(409)
  const { items } = refused.body as { items: Item[] }
  expect(items[0]?.unit.source.text).toBe('Kontakt A')
  expect((await change('Kontakt B', items[0]?.digest ?? '')).status).toBe(200)
  expect((await unitOf('site.contact')).unit.source.text).toBe('Kontakt B')
})

test('a key that the files do not have is refused', async () => {
  const item = await unitOf('site.menu')
  const stale = { ...seen(item), unit: 'interface:site:site.nothing', locale: 'en', target: 'x' }
  expect((await at.call('/translations/save', translator, stale)).status).toBe(409)
})
