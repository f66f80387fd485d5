import type { Payload } from 'payload'

import { inStates, publicView } from '@/tests/helpers/language-states'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { type Staff, staffOf } from '@/tests/helpers/staff'

let payload: Payload
let remove: () => Promise<void>
let staff: Staff

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  staff = await staffOf(payload)
}, 60_000)

afterAll(() => remove())

const bulk = (id: string, query: string, body: object) =>
  ask(payload.config, {
    path: `/pages?where[id][equals]=${id}${query}`,
    method: 'PATCH',
    body,
    headers: staff.headers.editor,
  })

/** In which languages a stranger reads the page. */
async function publicIn(id: string): Promise<boolean[]> {
  const views = await publicView(payload, 'pages', id)
  return views.slice(0, 2).map((view) => view !== '404')
}

test.each([
  ['&locale=en&draft=true', [false, true]],
  ['&locale=de', [true, false]],
  ['&publishAllLocales=true', [true, true]],
])('many are published in the languages named: %s', async (query, expected) => {
  const { id } = await inStates(payload, 'pages', { de: 'draft', en: 'draft' })
  const { status } = await bulk(id, query, { _status: 'published' })
  expect([status, await publicIn(id)]).toEqual([200, expected])
})

test.each([
  ['&locale=en', [true, false]],
  ['&locale=de', [false, true]],
  ['&unpublishAllLocales=true', [false, false]],
])('many are withdrawn in the languages named: %s', async (query, expected) => {
  const { id } = await inStates(payload, 'pages', { de: 'published', en: 'published' })
  const { status } = await bulk(id, query, { _status: 'draft' })
  expect([status, await publicIn(id)]).toEqual([200, expected])
})

test.each(['published', 'draft'])('without a language nothing becomes %s', async (status) => {
  const { id } = await inStates(payload, 'pages', { de: 'draft', en: 'published' })
  const answer = await bulk(id, '', { _status: status })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('locale=de')])
  expect(await publicIn(id)).toEqual([false, true])
})

test.each([
  ['withdrawing', { _status: 'draft' }],
  ['publishing', { _status: 'published' }],
  ['another change', { sensitive: true }],
])('%s many keeps newer drafts of the other language', async (_, body) => {
  const { id } = await inStates(payload, 'pages', { de: 'published', en: 'newer draft' })
  await bulk(id, '&locale=de', body)
  const draft = await payload.findByID({ collection: 'pages', id, locale: 'en', draft: true })
  const stored = await payload.findByID({ collection: 'pages', id, locale: 'en' })
  expect([draft.title, stored.title]).toEqual([
    expect.stringMatching(/^Geheim/),
    expect.stringMatching(/^wort/),
  ])
})

test('what one document lacks keeps no other one from it', async () => {
  const whole = await inStates(payload, 'pages', { de: 'draft', en: 'absent' })
  const lacking = await inStates(payload, 'pages', { de: 'absent', en: 'draft' })
  const { status, text } = await ask(payload.config, {
    path: `/pages?where[id][in]=${whole.id},${lacking.id}&locale=de`,
    method: 'PATCH',
    body: { _status: 'published' },
    headers: staff.headers.editor,
  })
  const { errors } = JSON.parse(text) as { errors: { id: string; message: string }[] }
  expect([status, errors]).toMatchObject([
    400,
    [{ id: lacking.id, message: expect.stringContaining('Titel') as string }],
  ])
  expect(await publicIn(whole.id)).toEqual([true, false])
})

test('translators change nothing in bulk', async () => {
  const path = '/pages?where[id][equals]=nothing&locale=de'
  const headers = staff.headers.translator
  const { status } = await ask(payload.config, { path, method: 'PATCH', body: {}, headers })
  expect(status).toBe(403)
})
