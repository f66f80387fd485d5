import type { Payload } from 'payload'

import { type desk, deskWithStaff, find, type Headers, states } from '@/tests/helpers/desk'
import { exchangeOf } from '@/tests/helpers/exchange-requests'
import { formats } from '@/translation/exchange/file'

let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let on: ReturnType<typeof exchangeOf>
let translator: Headers
let payload: Payload

beforeAll(async () => {
  ;({ at, payload, remove, translator } = await deskWithStaff())
  on = exchangeOf(payload, translator)
}, 180_000)

afterAll(() => remove())

test.each(formats)('a file of %s as it was exported changes nothing', async (format) => {
  const { id } = await at.newPage()
  await at.translated(id, 'Titel', 'Title & <1')
  const { body, status } = await on.imported(await on.exported(id, format))
  expect(status).toBe(200)
  expect(body.counts).toEqual({
    new: 0,
    changed: 0,
    unchanged: 5,
    outdated: 0,
    newer: 0,
    beside: 0,
    rejected: 0,
  })
})

test('a preview tells what would happen, and nothing happens', async () => {
  const { id } = await at.newPage()
  const { body } = await on.imported(await on.translatedFile(id, 'Titel', 'Title'), '?preview=true')
  expect(body.rows).toMatchObject([{ outcome: 'new', before: '', after: 'Title' }])
  expect(states(await at.open(id))).toMatchObject({ Titel: 'missing' })
})

test('an import hands finished translations to review, and a second one changes nothing', async () => {
  const { id } = await at.newPage()
  const file = await on.translatedFile(id, 'Titel', 'Title')
  expect((await on.imported(file)).body.counts).toMatchObject({ new: 1, unchanged: 4 })
  const item = find(await at.open(id), 'Titel')
  expect(item).toMatchObject({ state: 'review', translation: { target: 'Title', reviewer: null } })
  expect((await on.imported(file)).body.counts).toMatchObject({ new: 0, changed: 0, unchanged: 5 })
})

test('a file whose source has changed since is left out and makes nothing current', async () => {
  const { id } = await at.newPage()
  const file = await on.translatedFile(id, 'Titel', 'Title')
  await payload.update({ collection: 'pages', id, locale: 'de', data: { title: 'Neuer Titel' } })
  const { body } = await on.imported(file)
  expect(body.counts).toMatchObject({ new: 0, changed: 0, outdated: 1 })
  expect(states(await at.open(id))).toMatchObject({ 'Neuer Titel': 'missing' })
})

test('a lost mark refuses the whole file with line and reason', async () => {
  const { id } = await at.newPage()
  const good = await on.translatedFile(id, 'Titel', 'Title')
  const bad = good.replace(/(<source>Wir <pc.*?<\/source>)/, '$1<target>We work together.</target>')
  const { message, status } = await on.imported(bad)
  expect(status).toBe(400)
  expect(message).toMatch(/^Line \d+: Mark 1 is missing/)
  expect(states(await at.open(id))).toMatchObject({ Titel: 'missing' })
})

test.each([
  ['a DOCTYPE', '<!DOCTYPE x><x/>', /Line 1: A DOCTYPE/],
  ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4]), /Line 1: Archives are not accepted/],
  ['100 MB', new Uint8Array(100 * 1024 * 1024), /Line 1: The file is larger than 20 MB/],
])('%s is refused', async (_, content, why) => {
  const { message, status } = await on.imported(content)
  expect(status).toBe(400)
  expect(message).toMatch(why)
})

test('strangers neither export nor import', async () => {
  const { id } = await at.newPage()
  const file = await on.translatedFile(id, 'Titel', 'Title')
  const { status } = await on.request('export?locale=en&format=csv', {})
  expect([401, 403]).toContain(status)
  expect([401, 403]).toContain((await on.imported(file, '', {})).status)
})

test('a translator imports their own languages only', async () => {
  const { id } = await at.newPage()
  const file = (await on.exported(id, 'xliff2')).replace('trgLang="en"', 'trgLang="fr"')
  expect((await on.imported(file)).message).toMatch(/^Line 1: The language “fr”/)
})
