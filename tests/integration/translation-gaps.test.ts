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

let count = 0

/** A page of which the English title is approved and a paragraph is in review. */
async function halfTranslated() {
  const { id } = await at.newPage()
  // An address is made of the title, and each page has its own.
  const title = `Title ${(count += 1)}`
  const items = [
    await at.translated(id, 'Titel', title),
    await at.translated(id, 'Seit 1999.', 'Since 1999.'),
  ]
  await at.batch('approve', items.slice(0, 1), reviewer, { confirmsWarnings: true })
  await at.batch('submit', items.slice(1), reviewer)
  return { id, title }
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
test('publishing all languages leaves out one with open texts', async () => {
  const { id } = await halfTranslated()
  const data = { lead: 'Ein Anfang.', _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: 'de', data, publishAllLocales: true })
  expect(await statusOf(id)).not.toBe('published')
})

test('a published language with open texts stays as it is when all languages are published', async () => {
  const { id, title } = await halfTranslated()
  expect((await publish(id, { confirmsGaps: true })).status).toBe(200)
  const better = await at.translated(id, 'Titel', `A better ${title}`)
  await at.batch('approve', [better], reviewer, { confirmsWarnings: true })
  const data = { lead: 'Ein neuer Anfang.', _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: 'de', data, publishAllLocales: true })
  const page = await payload.findByID({ collection: 'pages', id, locale: 'en', depth: 0 })
  expect([page.title, page._status]).toEqual([title, 'published'])
})
