import type { Payload } from 'payload'

import { type desk, deskWithStaff, find, type Headers, states } from '@/tests/helpers/desk'
import type { DocumentPage } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let editor: Headers

beforeAll(async () => {
  ;({ at, editor, payload, remove } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

const english = (id: string, data: object) =>
  payload.update({ collection: 'pages', id, locale: 'en', draft: true, data })

const fromEnglish = (id: string) =>
  at.call('/translations/source-locale', editor, { locale: 'en', origin: 'pages', document: id })

test('a document written in English is translated into German; what German says counts', async () => {
  const { id } = await at.newPage()
  await english(id, { title: 'Title', lead: 'A beginning.' })
  const { body, status } = await fromEnglish(id)
  expect(status).toBe(200)
  const page = body as DocumentPage
  expect(page).toMatchObject({ sourceLocale: 'en', locale: 'de' })
  expect(states(page)).toMatchObject({ Title: 'approved', 'A beginning.': 'approved' })
  expect(find(page, 'Title').translation).toMatchObject({ target: 'Titel', translator: null })
})

test('from then on a changed English text makes the German one outdated', async () => {
  const { id } = await at.newPage()
  await english(id, { title: 'Title' })
  await fromEnglish(id)
  await english(id, { title: 'Another title' })
  const path = `/translations/document?origin=pages&document=${id}&locale=de`
  expect(states((await at.call(path, editor)).body as DocumentPage)).toMatchObject({
    'Another title': 'outdated',
  })
})

test('the language stays while drafts wait, and when the document says nothing in the new one', async () => {
  const { id } = await at.newPage()
  expect((await fromEnglish(id)).status).toBe(409)
  await at.translated(id, 'Titel', 'Title')
  expect((await fromEnglish(id)).status).toBe(409)
  expect((await at.open(id)).sourceLocale).toBe('de')
})
