import type { Payload } from 'payload'

import { type desk, deskWithStaff, type Headers } from '@/tests/helpers/desk'
import { linkText } from '@/tests/helpers/link-text'
import { send } from '@/tests/helpers/rest'

const bad = ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'file:///C:/x.docx']
const traces = /javascript:|data:text|evil\.example|file:\/\//

let payload: Payload
let remove: () => Promise<void>
let editor: Headers
let translator: Headers
let at: ReturnType<typeof desk>
let id = ''

beforeAll(async () => {
  ;({ at, editor, payload, remove, translator } = await deskWithStaff())
  const body = linkText(...bad.map((url, index): [string, string] => [`Verweis ${index}`, url]))
  // A draft that is saved past the API and its refusals.
  const made = await payload.create({
    collection: 'pages',
    locale: 'de',
    draft: true,
    data: { title: 'Mit Verweisen', body, _status: 'draft' } as never,
  })
  id = made.id
}, 180_000)

afterAll(() => remove())

const textOf = async (path: string, headers: Headers) => {
  const request = new Request(`http://localhost:3000/api${path}`, { headers })
  const { status, text } = await send(payload.config, request)
  expect([path, status]).toEqual([path, 200])
  return text
}

const versionOf = async () => {
  const { docs } = await payload.findVersions({
    collection: 'pages',
    where: { parent: { equals: id } },
  })
  return docs[0]?.id ?? ''
}

test.each([
  ['its draft', () => `/pages/${id}?draft=true&locale=de`],
  ['its draft in all languages', () => `/pages/${id}?draft=true&locale=all`],
  ['lists of drafts', () => '/pages?draft=true&locale=de'],
  ['its versions', () => `/pages/versions?where[parent][equals]=${id}&locale=all`],
])('bad links of a draft do not reach %s', async (_, path) => {
  const text = await textOf(path(), editor)
  expect(text).toContain('Verweis 0')
  expect(text).not.toMatch(traces)
})

test('bad links of a draft do not reach one version', async () => {
  const text = await textOf(`/pages/versions/${await versionOf()}?locale=de`, editor)
  expect(text).toContain('Verweis 0')
  expect(text).not.toMatch(traces)
})

test('bad links of a draft do not reach the translation desk', async () => {
  const text = JSON.stringify(await at.open(id, translator))
  expect(text).toContain('Verweis 0')
  expect(text).not.toMatch(traces)
})

test.each(['xliff2', 'xliff1', 'csv', 'json', 'po'])(
  'bad links of a draft do not reach exports as %s',
  async (format) => {
    const path = `/translations/export?locale=en&format=${format}&origin=pages&document=${id}`
    const text = await textOf(path, translator)
    expect(text).toContain('Mit Verweisen')
    expect(text).not.toMatch(traces)
  },
)
