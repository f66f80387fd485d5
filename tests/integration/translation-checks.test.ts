import type { Payload } from 'payload'

import { keepMissing } from '@/collections/translations/ledger/missing'
import { seedText } from '@/seed/rich-text'
import { type desk, deskWithStaff, find, type Headers } from '@/tests/helpers/desk'
import type { BatchResult, DocumentPage, Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers
let translator: Headers

beforeAll(async () => {
  ;({ at, payload, remove, reviewer, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

/** Approves one translation of a page's unit; answers the outcome with its message. */
async function approval(id: string, source: string, target: string, more = {}) {
  const item = await at.translated(id, source, target)
  const { body } = await at.batch('approve', [item], reviewer, more)
  return (body as BatchResult).results[0]
}

test('a warning is approved only when confirmed', async () => {
  const { id } = await at.newPage()
  const refused = await approval(id, 'Seit 1999.', 'For years.')
  expect(refused).toMatchObject({ outcome: 'warnings', item: { state: 'draft' } })
  expect(refused?.message).toContain('1999')
  const confirmed = await approval(id, 'Seit 1999.', 'For years!', { confirmsWarnings: true })
  expect(confirmed).toMatchObject({ outcome: 'done', item: { state: 'approved' } })
})

test('a word that the glossary forbids is not approved, whoever confirms it', async () => {
  const data = {
    term: 'victims',
    language: 'en',
    isAvoided: true,
    instead: 'those affected',
  } as const
  const term = await payload.create({ collection: 'glossary', data })
  const { id } = await at.newPage()
  const seen = { confirmsWarnings: true }
  const refused = await approval(id, 'Titel', 'The victims', seen)
  await payload.delete({ collection: 'glossary', id: term.id })
  expect(refused).toMatchObject({ outcome: 'checks', item: { state: 'draft' } })
  expect(refused?.message).toContain('those affected')
  expect(await approval(id, 'Titel', 'Victims', seen)).toMatchObject({ outcome: 'done' })
})

test('a reviewer lets a forbidden word stand with a reason, which stays with these very words', async () => {
  const data = { term: 'victim', language: 'en', isAvoided: true, instead: 'person' } as const
  const term = await payload.create({ collection: 'glossary', data })
  const { id } = await at.newPage()
  const title = 'Directive on protecting its victims'
  const confirmed = { confirmsWarnings: true }
  const overrideReason = 'Official title of the directive'
  const draft = await at.translated(id, 'Titel', title)
  const empty = await at.batch('approve', [draft], reviewer, { overrideReason: '  ' })
  const done = await approval(id, 'Titel', title, { ...confirmed, overrideReason })
  const again = await approval(id, 'Titel', title, confirmed)
  const other = await approval(id, 'Titel', 'Other victims', confirmed)
  await payload.delete({ collection: 'glossary', id: term.id })
  expect(empty.status).toBe(400)
  expect(done).toMatchObject({
    outcome: 'done',
    item: {
      state: 'approved',
      translation: { override: { reason: overrideReason, target: title } },
    },
  })
  expect([again?.outcome, other?.outcome]).toEqual(['done', 'checks'])
  const seen = find(await at.open(id, translator), 'Titel')
  expect(seen.translation?.override?.reason).toBe(overrideReason)
})

test('a broken interface text is not approved', async () => {
  const path = '/translations/document?origin=interface&document=site&locale=en'
  const page = (await at.call(path, translator)).body as DocumentPage
  const item = find(page, '{')
  const saved = await at.save(item, `${item.translation?.target ?? ''} {`)
  const { body } = await at.batch('approve', [(saved.body as { item: Item }).item], reviewer, {
    confirmsWarnings: true,
  })
  expect(body).toMatchObject({ results: [{ outcome: 'checks' }] })
})

test('the desk tells which linked pages nobody can read in English, and what is said elsewhere', async () => {
  const [draft, online, linking] = [await at.newPage(), await at.newPage(), await at.newPage()]
  await payload.update({
    collection: 'pages',
    id: online.id,
    locale: 'en',
    data: { title: 'Online', slug: 'online', _status: 'published' },
  })
  const links = [draft, online].map(({ id }) => `[hier](pages:${id})`)
  const body = seedText([links.join(' und '), 'Nur einmal gesagt.'], (_, key) => key)
  const data = { body, _status: 'published' } as const
  for (const { id } of [linking, draft])
    await payload.update({ collection: 'pages', id, locale: 'de', data })
  await approval(draft.id, 'Nur einmal gesagt.', 'Said only once.')
  const page = await at.open(linking.id)
  expect(page.surroundings.unpublished).toEqual([`pages:${draft.id}`])
  const { unit } = find(page, 'Nur einmal')
  expect(page.surroundings.elsewhere[unit.id]).toEqual(['Said only once.'])
  expect(await approval(linking.id, 'Nur einmal', 'Not twice.')).toMatchObject({
    outcome: 'warnings',
  })
})

test('what was stored past the ledger is taken up, once', async () => {
  const { id } = await at.newPage()
  const key = { key: { equals: `pages:${id}` } }
  await payload.db.deleteMany({ collection: 'translations', where: key })
  expect(await keepMissing(payload)).toBeGreaterThan(0)
  expect((await at.open(id)).items).toHaveLength(6)
  expect(await keepMissing(payload)).toBe(0)
})

test('a mark around no words is a note; who translated the text stays known', async () => {
  const { id } = await at.newPage()
  const refused = await approval(id, 'arbeiten', 'We work together.<1></1>')
  expect(refused).toMatchObject({ outcome: 'warnings' })
  const before = refused?.item?.translation?.translator
  const done = await approval(id, 'arbeiten', 'We work together.<1></1>', {
    confirmsWarnings: true,
  })
  expect(done).toMatchObject({ outcome: 'done', item: { state: 'approved' } })
  expect(done?.item?.translation?.translator).toBe(before)
})

test('a link around no words is not approved, whoever confirms it', async () => {
  const { id } = await at.newPage()
  const body = seedText(['Lesen Sie [mehr](https://example.org/a).'], () => '')
  await payload.update({
    collection: 'pages',
    id,
    locale: 'de',
    data: { body, _status: 'published' },
  })
  const refused = await approval(id, 'Lesen', 'Read more.<1>\u200B</1>', { confirmsWarnings: true })
  expect(refused).toMatchObject({ outcome: 'checks', item: { state: 'draft' } })
  expect(refused?.message).toContain('umschließt keine Wörter')
})
