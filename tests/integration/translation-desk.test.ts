import type { Payload } from 'payload'

import { keepMissing } from '@/collections/translations/ledger/missing'
import { richText } from '@/seed/rich-text'
import { signIn } from '@/tests/helpers/accounts'
import { desk, find, type Headers, noId, states } from '@/tests/helpers/desk'
import { scratchPayload } from '@/tests/helpers/scratch'
import type { BatchResult, DocumentPage, Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers
let editor: Headers
let translator: Headers

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  translator = await signIn(payload, 'translator')
  reviewer = await signIn(payload, 'reviewer')
  editor = await signIn(payload, 'editor')
  at = desk(payload, translator)
}, 180_000)

afterAll(() => remove())

test('a new page lacks its whole translation, in the order of the page', async () => {
  const { id, slug } = await at.newPage()
  const page = await at.open(id)
  expect(page.items.map(({ state, unit }) => [unit.kind, unit.source.text, state])).toEqual([
    ['text', 'Titel', 'missing'],
    ['textarea', 'Ein Anfang.', 'missing'],
    ['heading', 'Über uns', 'missing'],
    ['paragraph', 'Wir <1>arbeiten</1> zusammen.', 'missing'],
    ['paragraph', 'Seit 1999.', 'missing'],
    ['slug', slug, 'missing'],
  ])
})

test('approved words reach the English draft with the marks of the source, and nothing else', async () => {
  const { id } = await at.newPage()
  const item = await at.translated(id, 'arbeiten', 'We <1>work</1> together.')
  const { status } = await at.batch('approve', [item], reviewer)
  expect(status).toBe(200)
  const page = await payload.findByID({
    collection: 'pages',
    id,
    locale: 'all',
    draft: true,
    depth: 0,
  })
  const body = page.body as unknown as { de: unknown; en: { root: { children: unknown[] } } }
  expect(body.en.root.children).toMatchObject([
    {
      type: 'paragraph',
      children: [{ text: 'We ' }, { text: 'work', format: 1 }, { text: ' together.' }],
    },
  ])
  expect(body.en.root.children).toHaveLength(1)
  expect((page.title as unknown as { en?: string }).en ?? null).toBeNull()
  const main = await payload.findByID({ collection: 'pages', id, locale: 'all', depth: 0 })
  expect(main._status).toMatchObject({ de: 'published' })
  expect(states(await at.open(id))).toMatchObject({
    'Wir <1>arbeiten</1> zusammen.': 'approved',
    'Über uns': 'missing',
  })
})

test('a change of one German paragraph makes that unit outdated alone', async () => {
  const { id, slug } = await at.newPage()
  const items = [
    await at.translated(id, 'Titel', 'Title'),
    await at.translated(id, 'Seit 1999.', 'Since 1999.'),
    await at.translated(id, 'Über uns', 'About us'),
  ]
  expect((await at.batch('approve', items, reviewer)).status).toBe(200)
  const body = richText(
    ['Ein neuer Absatz davor.', { h2: 'Über  uns' }, 'Wir **arbeiten** zusammen.', 'Seit 2001.'],
    noId,
  )
  await payload.update({
    collection: 'pages',
    id,
    locale: 'de',
    data: { body, _status: 'published' },
  })
  const page = await at.open(id)
  expect(states(page)).toEqual({
    Titel: 'approved',
    [slug]: 'missing',
    'Ein Anfang.': 'missing',
    'Ein neuer Absatz davor.': 'missing',
    'Über  uns': 'approved',
    'Wir <1>arbeiten</1> zusammen.': 'missing',
    'Seit 2001.': 'outdated',
  })
  expect(find(page, 'Seit 2001.').translation?.translatedFrom).toBe('Seit 1999.')
})

test('what an editor writes in English counts as translation of the present source', async () => {
  const { id } = await at.newPage()
  await payload.update({
    collection: 'pages',
    id,
    locale: 'en',
    draft: true,
    data: {
      title: 'Title',
      body: richText([{ h2: 'About us' }, 'We **work** together.', 'Since 1999.'], noId),
    },
  })
  expect(states(await at.open(id))).toMatchObject({
    Titel: 'approved',
    'Über uns': 'approved',
    'Wir <1>arbeiten</1> zusammen.': 'approved',
    'Seit 1999.': 'approved',
    'Ein Anfang.': 'missing',
  })
})

test('a source that changed after review is not approved', async () => {
  const { id } = await at.newPage()
  const item = await at.translated(id, 'Seit 1999.', 'Since 1999.')
  await payload.update({
    collection: 'pages',
    id,
    locale: 'de',
    data: {
      body: richText([{ h2: 'Über uns' }, 'Wir **arbeiten** zusammen.', 'Seit 2001.'], noId),
      _status: 'published',
    },
  })
  const { body, status } = await at.batch('approve', [item], reviewer)
  expect(status).toBe(409)
  expect(body).toMatchObject({ results: [{ outcome: 'outdated', item: { state: 'outdated' } }] })
  const page = await payload.findByID({ collection: 'pages', id, locale: 'en', draft: true })
  expect(page.body ?? null).toBeNull()
})

test('two people at one unit: the second is told, the first loses nothing', async () => {
  const item = find(await at.open((await at.newPage()).id), 'Titel')
  await at.save(item, 'Title')
  const second = await at.save(item, 'Heading')
  expect(second.status).toBe(409)
  expect(second.body).toMatchObject({ item: { translation: { target: 'Title' } } })
})

test('nobody approves the own translation unless the settings allow it', async () => {
  const item = find(await at.open((await at.newPage()).id), 'Titel')
  const { body } = await at.save(item, 'Title', editor)
  const mine = (body as { item: Item }).item
  const refused = await at.batch('approve', [mine], editor)
  expect([refused.status, refused.body]).toMatchObject([409, { results: [{ outcome: 'own' }] }])
  await payload.updateGlobal({ slug: 'translation-settings', data: { approvesOwn: true } })
  const { status } = await at.batch('approve', [mine], editor)
  await payload.updateGlobal({ slug: 'translation-settings', data: { approvesOwn: false } })
  expect(status).toBe(200)
})

test('a copy of the source fills what is empty, and is approved only when confirmed', async () => {
  const { id } = await at.newPage()
  await at.translated(id, 'Titel', 'Title')
  const copied = await at.call('/translations/copy', translator, {
    locale: 'en',
    origin: 'pages',
    document: id,
  })
  const page = copied.body as DocumentPage
  expect(find(page, 'Titel').translation).toMatchObject({ target: 'Title', isCopy: false })
  const copy = find(page, 'Seit 1999.')
  expect(copy).toMatchObject({
    state: 'draft',
    translation: { target: 'Seit 1999.', isCopy: true },
  })
  expect((await at.batch('approve', [copy], reviewer)).body).toMatchObject({
    results: [{ outcome: 'copy' }],
  })
  const confirmed = { confirmsCopies: true, confirmsWarnings: true }
  expect((await at.batch('approve', [copy], reviewer, confirmed)).status).toBe(200)
})

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
  const body = richText([links.join(' und '), 'Nur einmal gesagt.'], (_, key) => key)
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
