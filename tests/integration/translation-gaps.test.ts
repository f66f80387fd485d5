import type { Payload } from 'payload'

import { type desk, deskWithStaff, type Headers } from '@/tests/helpers/desk'
import type { UnconfirmedGaps } from '@/translation/publishing'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers

beforeAll(async () => {
  ;({ at, payload, remove, reviewer } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

const publish = async (document: string, more: object = {}) => {
  const body = { origin: 'pages', document, locale: 'en', ...more }
  const answer = await at.call('/translations/publish', reviewer, body)
  return { ...answer, body: answer.body as UnconfirmedGaps }
}

const statusOf = async (id: string) =>
  (await payload.findByID({ collection: 'pages', id, locale: 'en', depth: 0 }))._status

/** A page of which the English title is approved and a paragraph is in review. */
async function halfTranslated() {
  const { id, slug } = await at.newPage()
  const items = [
    await at.translated(id, 'Titel', 'Title'),
    await at.translated(id, 'Seit 1999.', 'Since 1999.'),
  ]
  await at.batch('approve', items.slice(0, 1), reviewer)
  await at.batch('submit', items.slice(1), reviewer)
  return { id, slug }
}

test('half a language is not published without a word: each open text is named', async () => {
  const { id } = await halfTranslated()
  const { body, status } = await publish(id)
  expect(status).toBe(409)
  expect(body.errors[0]?.message).toMatch(/4 Texte sind noch nicht freigegeben.*confirmsGaps/)
  expect(body.gaps.map(({ state, unit }) => [unit.source.text, state])).toEqual([
    ['Ein Anfang.', 'missing'],
    ['Über uns', 'missing'],
    ['Wir <1>arbeiten</1> zusammen.', 'missing'],
    ['Seit 1999.', 'review'],
  ])
  expect(await statusOf(id)).not.toBe('published')
})

test('who confirms the open texts publishes the language', async () => {
  const { id } = await halfTranslated()
  expect((await publish(id, { confirmsGaps: true })).status).toBe(200)
  expect(await statusOf(id)).toBe('published')
})
