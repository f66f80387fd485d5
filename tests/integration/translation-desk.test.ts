import type { Payload } from 'payload'

import { seedText } from '@/seed/rich-text'
import { type desk, deskWithStaff, find, type Headers, noId, states } from '@/tests/helpers/desk'
import type { DocumentPage, Item, ItemPage } from '@/translation/api'

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
  const body = seedText(
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
      body: seedText([{ h2: 'About us' }, 'We **work** together.', 'Since 1999.'], noId),
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
      body: seedText([{ h2: 'Über uns' }, 'Wir **arbeiten** zusammen.', 'Seit 2001.'], noId),
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

test('the list of what is missing names exactly the documents that lack something', async () => {
  const [whole, half] = [await at.newPage(), await at.newPage()]
  for (const { unit } of (await at.open(whole.id)).items)
    await at.translated(whole.id, unit.source.text, unit.source.text)
  await at.translated(half.id, 'Titel', 'Title')
  const missing = async (id: string) => {
    const path = `/translations/units?locale=en&state=missing&origin=pages&document=${id}`
    return ((await at.call(path, translator)).body as ItemPage).items
  }
  expect(await missing(whole.id)).toEqual([])
  const left = await missing(half.id)
  expect(left).toHaveLength(5)
  expect(left.some(({ unit }) => unit.path === 'title')).toBe(false)
})

test('a language that cannot go online says what it lacks, and that drafts of the desk do not count', async () => {
  const { id } = await at.newPage()
  await at.translated(id, 'Titel', 'Title')
  const place = { origin: 'pages', document: id, locale: 'en', confirmsGaps: true }
  const headers = { ...reviewer, cookie: `${reviewer['cookie'] ?? ''}; leitbild-lng=de` }
  const { body, status } = await at.call('/translations/publish', headers, place)
  expect(status).toBe(400)
  const message =
    'Noch nicht veröffentlicht. Inhalt > Titel: Bitte füllen Sie dieses Feld aus, bevor Sie diese Sprache veröffentlichen. Es zählt, was freigegeben ist.'
  expect(body).toMatchObject({ errors: [{ message }] })
})
