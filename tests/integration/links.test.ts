import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { linkText } from '@/tests/helpers/link-text'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'editor')
}, 60_000)

afterAll(() => remove())

const german = () => ({
  ...headers,
  'accept-language': 'de',
  cookie: `${headers['cookie'] ?? ''}; leitbild-lng=de`,
})

type Page = { id: string; body: unknown }
const page = async (body: unknown, status: 'draft' | 'published' = 'published') =>
  (await payload.create({
    collection: 'pages',
    locale: 'de',
    draft: status === 'draft',
    data: { title: `Seite ${Math.random().toString(36).slice(2)}`, body, _status: status } as never,
  })) as unknown as Page

const addressesIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)

/** Puts values into the database as they were stored before there was a rule for links. */
async function store(id: string, values: object) {
  const collection = 'pages'
  const where = { id: { equals: id } }
  const { id: _, ...known } = (await payload.db.findOne<Page>({ collection, where })) ?? {}
  await payload.db.updateOne({ collection, id, data: { ...known, ...values } })
}

test('links are kept in one form, and saving again changes nothing', async () => {
  const body = linkText(
    ['Netz', 'www.example.de'],
    ['Telefon', 'tel:030 1234567'],
    ['Mail', 'mailto:a@example.org?subject=Hilfe bitte'],
    ['Datei', 'https://example.org/a b.pdf'],
    ['Umweg', 'https://www.google.com/url?q=https://example.org/'],
    ['Seite', '/de/kontakt'],
    ['Stelle', '#kontakt'],
    ['Fußnote', '#_ftn1'],
  )
  const kept = [
    'https://www.example.de',
    'tel:0301234567',
    'mailto:a@example.org?subject=Hilfe%20bitte',
    'https://example.org/a%20b.pdf',
    'https://example.org/',
    '/de/kontakt',
    '#kontakt',
  ]
  const made = await page(body)
  expect(addressesIn(made.body)).toEqual(kept)
  const again = (await payload.update({
    collection: 'pages',
    id: made.id,
    locale: 'de',
    data: { body: made.body, _status: 'published' } as never,
  })) as unknown as Page
  expect(addressesIn(again.body)).toEqual(kept)
  expect(JSON.stringify(again.body)).toContain('Fußnote')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///C:/x.docx',
  'vbscript:x',
  'blob:https://example.org/1',
  '//example.org',
  'https://',
  'https://a:b@example.org',
])('%s is refused at the field, with the words and the target of the link', async (url) => {
  const { id } = await page(linkText(['Wort', '/de']))
  const { status, text } = await ask(payload.config, {
    path: `/pages/${id}?locale=de`,
    method: 'PATCH',
    body: { body: linkText(['Gut', '/de'], ['Beratung finden', url]), _status: 'published' },
    headers: german(),
  })
  expect(status).toBe(400)
  const { errors } = JSON.parse(text) as {
    errors: { data: { errors: { path: string; message: string }[] } }[]
  }
  const [error] = errors[0]?.data.errors ?? []
  expect(error?.path).toBe('body')
  expect(error?.message).toContain(`Der Link „Beratung finden“ (${url})`)
})

test('a link that the editor makes by itself follows the same rule', async () => {
  const text = linkText(['www.example.org', 'www.example.org'], ['x', 'javascript:x'])
  const auto = JSON.parse(
    JSON.stringify(text).replaceAll('"type":"link"', '"type":"autolink"'),
  ) as unknown
  await expect(page(auto)).rejects.toThrow()
  const draft = await page(auto, 'draft')
  expect(addressesIn(draft.body)).toEqual(['https://www.example.org'])
})

test('bad links that are stored already reach no answer, and their text can be saved and published', async () => {
  const { id } = await page(linkText(['Wort', '/de']))
  const stored = linkText(
    ['Falle', 'javascript:alert(1)'],
    ['Netz', 'www.example.de'],
    ['Nichts', ''],
  )
  await store(id, { body: { de: stored } })
  const { text } = await ask(payload.config, { path: `/pages/${id}?locale=all`, headers })
  expect(text).not.toContain('javascript:')
  expect(text).toContain('Falle')
  expect(addressesIn(JSON.parse(text))).toEqual(['https://www.example.de'])
  const { status } = await ask(payload.config, {
    path: `/pages/${id}?locale=de`,
    method: 'PATCH',
    body: { title: 'Neuer Titel', _status: 'published' },
    headers,
  })
  expect(status).toBe(200)
})

test.each(['withdrawn', 'trashed', 'deleted'] as const)(
  'a text that links to what is %s can be saved and published again',
  async (what) => {
    const target = await page(linkText(['Wort', '/de']))
    const doc = { relationTo: 'pages', value: target.id }
    const { id } = await page(linkText(['Verweis', doc]))
    if (what === 'withdrawn')
      await payload.update({
        collection: 'pages',
        id: target.id,
        locale: 'de',
        data: { _status: 'draft' },
      })
    if (what === 'trashed')
      await payload.update({
        collection: 'pages',
        id: target.id,
        data: { deletedAt: new Date().toISOString() },
      })
    if (what === 'deleted') await payload.delete({ collection: 'pages', id: target.id })
    const { status, text } = await ask(payload.config, {
      path: `/pages/${id}?locale=de`,
      method: 'PATCH',
      body: { body: linkText(['Verweis', doc], ['Neu', '/de']), _status: 'published' },
      headers,
    })
    expect([status, text.includes('Verweis')]).toEqual([200, true])
  },
)

test('a link to a document that names none is refused with its words', async () => {
  const body = linkText(['Verweis', { relationTo: 'pages', value: null }])
  const { id } = await page(linkText(['Wort', '/de']))
  const { status, text } = await ask(payload.config, {
    path: `/pages/${id}?locale=de`,
    method: 'PATCH',
    body: { body, _status: 'published' },
    headers: german(),
  })
  expect(status).toBe(400)
  expect(text).toContain('Der Link „Verweis“ führt zu keinem Inhalt.')
})
