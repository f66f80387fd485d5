import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
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

const save = async (collection: string, data: object) => {
  const path = `/${collection}?draft=true&locale=de`
  const { status, text } = await ask(payload.config, { path, method: 'POST', body: data, headers })
  return { status, text }
}

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })

test.each<[string, string, object]>([
  ['title', 'pages', { title: { a: 1 } }],
  ['_status', 'pages', { _status: ['published'] }],
  ['parent', 'pages', { parent: { relationTo: 'pages', value: { a: 1 } } }],
  ['body', 'pages', { body: text({ type: 'constructor' }) }],
  ['body', 'pages', { body: text({ type: 'block', fields: null }) }],
  ['body', 'pages', { body: text({ type: 'paragraph', children: [5] }) }],
  ['keywords', 'publications', { keywords: [['Beratung']] }],
  ['date', 'publications', { date: '2026-13-45' }],
  ['files', 'publications', { files: ['a'] }],
  ['files.0.language', 'publications', { files: [{ language: {} }] }],
  ['topics', 'publications', { topics: 'a' }],
  ['isAddressPublic', 'member-organisations', { isAddressPublic: 'vielleicht' }],
])('a draft whose %s is of another kind is refused (%s)', async (path, collection, data) => {
  const { status, text: answer } = await save(collection, data)
  expect([status, answer]).toEqual([400, expect.stringContaining(`„${path}“`)])
})

test.each<[string, object]>([
  ['pages', { title: 'Seite', body: text({ type: 'paragraph', children: [] }), parent: null }],
  ['publications', { title: 'Studie', date: '2026-11-30', keywords: ['a'], files: [], topics: [] }],
  ['publications', { title: 'Wie im Panel', files: 0, edition: '', cover: null, authors: [] }],
  ['focus-areas', { title: 'Mit Funden', publications: { docs: ['a'], hasNextPage: false } }],
])('an unfinished draft is stored: %s', async (collection, data) => {
  expect((await save(collection, data)).status).toBe(201)
})

onlySqlite('MongoDB stores a relation to a document that does not exist')(
  'a draft that refers to what does not exist is refused',
  async () => {
    const { status, text: answer } = await save('pages', { title: 'Seite', parent: 'nichts' })
    expect([status, answer]).toEqual([400, expect.stringContaining('nicht mehr da')])
  },
)
