import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { desk, find, type Headers, seen } from '@/tests/helpers/desk'
import { scratchPayload } from '@/tests/helpers/scratch'
import type { DocumentPage, Item, OverviewAnswer } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
const headers = new Map<string, Headers>()
const as = (role: string) => headers.get(role) ?? {}

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  for (const role of ['admin', 'editor', 'reviewer', 'translator'] as const)
    headers.set(role, await signIn(payload, role))
  at = desk(payload, as('translator'))
}, 180_000)

afterAll(() => remove())

const item = async () => {
  const { id } = await at.newPage()
  return { id, item: find(await at.open(id), 'Ein Anfang.') }
}

test('strangers reach nothing of the desk', async () => {
  const { id } = await at.newPage()
  const paths = [
    '/translations/overview',
    '/translations/units?locale=en',
    `/translations/document?locale=en&origin=pages&document=${id}`,
    '/translations/people?locale=en',
    `/translation-status?doc=pages:${id}`,
    '/translations',
  ]
  const answers = await Promise.all(paths.map((path) => at.call(path, {})))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 403))
})

test('a translator into English reaches no German target and no rows of all languages', async () => {
  const { id, item: unit } = await item()
  const translator = as('translator')
  const read = await at.call(
    `/translations/document?locale=de&origin=pages&document=${id}`,
    translator,
  )
  const write = { ...seen(unit), locale: 'de', target: 'x' }
  const save = await at.call('/translations/save', translator, write)
  const rows = await at.call('/translations', translator)
  expect([read.status, save.status, rows.status]).toEqual([403, 403, 403])
})

test('a translator neither approves, sends back, publishes nor sets the source language', async () => {
  const { id, item: unit } = await item()
  const { body } = await at.save(unit, 'A beginning.')
  const mine = (body as { item: Item }).item
  const place = { locale: 'en', origin: 'pages', document: id }
  const translator = as('translator')
  const answers = [
    await at.batch('approve', [mine], translator),
    await at.call('/translations/return', translator, {
      ...seen(mine),
      locale: 'en',
      comment: 'x',
    }),
    await at.call('/translations/publish', translator, place),
    await at.call('/translations/source-locale', translator, place),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('nobody writes rows of the ledger or interface texts past the desk', async () => {
  const data = { key: 'x', name: 'x', origin: 'pages', document: '1', language: 'en', text: 'x' }
  const statuses = []
  for (const role of ['admin', 'editor', 'reviewer', 'translator'])
    for (const slug of ['translations', 'locale-strings'])
      statuses.push((await at.call(`/${slug}`, as(role), data)).status)
  expect(new Set(statuses)).toEqual(new Set([403]))
})

test('approving a translation touches neither German, shared fields nor the other state', async () => {
  const { id, item: unit } = await item()
  const found = { collection: 'pages', id, locale: 'all', draft: true, depth: 0 } as const
  const before = (await payload.findByID(found)) as unknown as Record<string, unknown>
  const { body } = await at.save(unit, 'A beginning.')
  expect((await at.batch('approve', [(body as { item: Item }).item], as('reviewer'))).status).toBe(
    200,
  )
  const after = (await payload.findByID(found)) as unknown as Record<string, unknown>
  const german = ({ body: text, lead, slug, title }: Record<string, unknown>) =>
    [text, lead, slug, title].map((value) => (value as { de: unknown }).de)
  expect(german(after)).toEqual(german(before))
  expect(after['lead']).toMatchObject({ en: 'A beginning.' })
  expect(after['_status']).toMatchObject({ de: 'published' })
})

test('a reviewer sends a translation back with a comment, and the translator mends it', async () => {
  const { item: unit } = await item()
  const saved = (await at.save(unit, 'A beginnin.')).body as { item: Item }
  await at.batch('submit', [saved.item], as('translator'))
  const { id } = { id: unit.unit.document }
  const waiting = find(await at.open(id), 'Ein Anfang.')
  expect(waiting.state).toBe('review')
  const sent = { ...seen(waiting), locale: 'en', comment: 'A letter is missing.' }
  const back = (await at.call('/translations/return', as('reviewer'), sent)).body as { item: Item }
  expect(back.item).toMatchObject({ state: 'draft', translation: { comment: sent.comment } })
  expect((await at.save(back.item, 'A beginning.')).status).toBe(200)
})

test('work is assigned to people of the language, and found by them', async () => {
  const { id } = await at.newPage()
  const path = '/translations/people?locale=en'
  const { people } = (await at.call(path, as('editor'))).body as {
    people: { id: string; name: string }[]
  }
  const translator = people.find(({ name }) => name === 'translator')
  const place = { locale: 'en', origin: 'pages', document: id }
  const assign = { ...place, assignee: translator?.id }
  const page = (await at.call('/translations/assign', as('editor'), assign)).body as DocumentPage
  // Without a mail server nobody is written to, and the desk says so.
  expect(page).toMatchObject({ mail: 'no-server' })
  expect(new Set(page.items.map(({ assignee }) => assignee))).toEqual(new Set([translator?.id]))
  const queue = await at.call(
    '/translations/units?locale=en&assignee=me&state=missing',
    as('translator'),
  )
  expect(queue.body).toMatchObject({ total: page.items.length })
})

test('the overview counts what the list shows', async () => {
  await at.newPage()
  const { locales } = (await at.call('/translations/overview', as('translator')))
    .body as OverviewAnswer
  expect(locales.map(({ locale }) => locale)).toEqual(['en'])
  for (const { counts, origin } of locales[0]?.origins ?? [])
    for (const state of ['missing', 'approved', 'draft', 'review', 'outdated'] as const) {
      const path = `/translations/units?locale=en&origin=${origin}&state=${state}`
      expect((await at.call(path, as('translator'))).body).toMatchObject({ total: counts[state] })
    }
})

test('with the setting, a language goes online when all of it is approved', async () => {
  const { id } = await at.newPage()
  await payload.updateGlobal({ slug: 'translation-settings', data: { publishesComplete: true } })
  const targets = [
    'Title',
    'A beginning.',
    'About us',
    'We <1>work</1> together.',
    'In 1999.',
    'page',
  ]
  const items: Item[] = []
  for (const [index, unit] of (await at.open(id)).items.entries())
    items.push(((await at.save(unit, targets[index] ?? '')).body as { item: Item }).item)
  const { body } = await at.batch('approve', items, as('reviewer'))
  await payload.updateGlobal({ slug: 'translation-settings', data: { publishesComplete: false } })
  expect(body).toMatchObject({ publishing: [{ document: id, isPublished: true }] })
  const page = await payload.findByID({
    collection: 'pages',
    id,
    locale: 'en',
    overrideAccess: false,
  })
  expect(page).toMatchObject({ title: 'Title', lead: 'A beginning.' })
})
