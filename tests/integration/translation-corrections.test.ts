import type { Payload } from 'payload'

import { seedText } from '@/seed/rich-text'
import { type desk, deskWithStaff, find, type Headers, noId, seen } from '@/tests/helpers/desk'
import type { BatchResult, Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers
let editor: Headers
let translator: Headers

beforeAll(async () => {
  ;({ at, editor, payload, remove, reviewer, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

const text = 'We work with many others for the rights of all.'
const confirmed = { confirmsWarnings: true }

const saved = async (item: Item, target: string, headers: Headers) =>
  ((await at.save(item, target, headers)).body as { item: Item }).item

const approve = async (item: Item, headers: Headers) =>
  ((await at.batch('approve', [item], headers, confirmed)).body as BatchResult).results[0]

const translated = async () => at.translated((await at.newPage()).id, 'Ein Anfang.', text)

test('a reviewer corrects a word of another person and approves it; both names are kept', async () => {
  const item = await translated()
  const author = item.translation?.translator
  const corrected = await saved(item, text.replace('many', 'some'), reviewer)
  const done = await approve(corrected, reviewer)
  expect(done).toMatchObject({ outcome: 'done', item: { translation: { translator: author } } })
  const { corrector, reviewer: by } = done?.item?.translation ?? {}
  expect(corrector).toBe(by)
  expect(corrector).not.toBe(author)
  const page = await at.open(item.unit.document, translator)
  expect(Object.keys(page.people)).toEqual(expect.arrayContaining([author, corrector]))
})

test('more than a fifth of the words is a translation of its own', async () => {
  const item = await translated()
  const rewritten = await saved(item, 'We work together so that rights hold.', reviewer)
  expect(await approve(rewritten, reviewer)).toMatchObject({ outcome: 'own' })
  const again = await saved(rewritten, text.replace('all', 'everybody'), reviewer)
  expect(await approve(again, reviewer)).toMatchObject({ outcome: 'done' })
})

test('a reviewer does not approve the own text that somebody else has corrected', async () => {
  const { id } = await at.newPage()
  const own = await saved(find(await at.open(id, reviewer), 'Ein Anfang.'), text, reviewer)
  const corrected = await saved(own, text.replace('many', 'some'), editor)
  expect(await approve(corrected, reviewer)).toMatchObject({ outcome: 'own' })
  expect(await approve(corrected, editor)).toMatchObject({ outcome: 'done' })
})

test('a setting switches it off', async () => {
  const item = await translated()
  const slug = 'translation-settings'
  const corrected = await saved(item, text.replace('many', 'some'), reviewer)
  await payload.updateGlobal({ slug, data: { approvesCorrections: false } })
  const refused = await approve(corrected, reviewer)
  await payload.updateGlobal({ slug, data: { approvesCorrections: true } })
  expect(refused).toMatchObject({ outcome: 'own' })
})

test.each(['submit', 'approve'])('a double click on %s does no harm', async (what) => {
  const item = await translated()
  const headers = what === 'submit' ? translator : reviewer
  const [first, second] = await Promise.all([
    at.batch(what, [item], headers, confirmed),
    at.batch(what, [item], headers, confirmed),
  ])
  const later = await at.batch(what, [item], headers, confirmed)
  const outcomes = [first, second, later].map(
    ({ body }) => (body as BatchResult).results[0]?.outcome,
  )
  expect(outcomes).toEqual(['done', 'done', 'done'])
})

test('what somebody else has changed meanwhile is no double click', async () => {
  const item = await translated()
  const other = await saved(item, 'Another text.', editor)
  expect(other.revision).toBe(item.revision + 1)
  expect(await approve(item, reviewer)).toMatchObject({ outcome: 'changed' })
})

test('a text of an older source is kept as one of that source, until somebody says that it fits', async () => {
  const { id } = await at.newPage()
  const item = find(await at.open(id), 'Seit 1999.')
  const body = seedText([{ h2: 'Über uns' }, 'Wir **arbeiten** zusammen.', 'Seit 2001.'], noId)
  const data = { body, _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: 'de', data })
  const refused = await at.save(item, 'Since 1999.')
  expect(refused.status).toBe(409)
  const { item: now } = refused.body as { item: Item }
  const basedOn = { text: item.unit.source.text, digest: item.digest }
  const answer = await at.call('/translations/save', translator, {
    ...seen(now),
    locale: 'en',
    target: 'Since 1999.',
    basedOn,
  })
  const kept = (answer.body as { item: Item }).item
  expect(kept).toMatchObject({ state: 'outdated', translation: { translatedFrom: 'Seit 1999.' } })
  expect(await approve(kept, reviewer)).toMatchObject({ outcome: 'outdated' })
  expect(await saved(kept, 'Since 1999.', translator)).toMatchObject({ state: 'draft' })
})

test('a text of an older source may have marks that the source has lost, and the preview still works', async () => {
  const { id } = await at.newPage()
  const item = find(await at.open(id), 'arbeiten')
  const body = seedText([{ h2: 'Über uns' }, 'Wir arbeiten zusammen.', 'Seit 1999.'], noId)
  const data = { body, _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: 'de', data })
  const now = find(await at.open(id), 'arbeiten')
  const basedOn = { text: item.unit.source.text, digest: item.digest }
  const target = 'We <1>work</1> together.'
  const given = { ...seen(now), locale: 'en', basedOn }
  const kept = await at.call('/translations/save', translator, { ...given, target })
  expect(kept.body).toMatchObject({ item: { state: 'outdated' } })
  const user = await payload.find({ collection: 'users', limit: 1 })
  const shown = await payload.findByID({
    collection: 'pages',
    id,
    locale: 'en',
    draft: true,
    overrideAccess: false,
    user: { ...user.docs[0], collection: 'users', roles: ['editor'] },
    context: { desk: true },
  })
  expect(shown.id).toBe(id)
})
