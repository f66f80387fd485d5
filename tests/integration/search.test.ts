import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

import type { findOnSite as FindOnSite } from '@/queries/search/find'

let payload: Payload
let remove: () => Promise<void>
let findOnSite: typeof FindOnSite

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ findOnSite } = await import('@/queries/search/find'))
})

afterAll(() => remove())

const find = (words: string, locale: 'de' | 'en' = 'de') =>
  findOnSite({ locale, words, filters: {}, sort: 'relevance', page: 1, size: 10 })

const ids = async (words: string, locale: 'de' | 'en' = 'de') =>
  (await find(words, locale)).hits.map(({ id }) => id)

const add = (title: string, more: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    data: { title, kind: 'study', date: '2024-05-01', _status: 'published', ...more },
  })

test('what was just published is found, and leads to its page', async () => {
  const { id } = await add('Wohnraum nach der Anzeige')
  const { hits } = await find('Wohnraum')
  expect(hits).toMatchObject([{ id, path: '/de/publikationen/wohnraum-nach-der-anzeige' }])
})

test('a draft is found in no language', async () => {
  await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: true,
    data: { title: 'Zqxkanari Entwurf', kind: 'study', date: '2024-05-01' },
  })
  expect(await ids('Zqxkanari')).toEqual([])
  expect(await ids('Zqxkanari', 'en')).toEqual([])
})

test('a newer draft of a published document adds no word', async () => {
  const { id } = await add('Veröffentlichte Fassung')
  await payload.update({
    collection: 'publications',
    id,
    locale: 'de',
    draft: true,
    data: { title: 'Zqxkanari neu', summary: 'Zqxkanari Zusammenfassung' },
  })
  expect(await ids('Zqxkanari')).toEqual([])
  expect(await ids('Veröffentlichte Fassung')).toEqual([id])
})

test('a topic narrows the search while it is public', async () => {
  const topic = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    draft: true,
    data: { title: 'Thema im Entwurf' },
  })
  const { id } = await add('Unter einem Thema', { topics: [topic.id] })
  const narrowed = async () => {
    const question = { locale: 'de', words: 'Thema', sort: 'relevance', page: 1, size: 10 } as const
    const { hits } = await findOnSite({ ...question, filters: { topic: topic.id } })
    return hits.map((hit) => hit.id).filter((each) => each === id)
  }
  const change = (_status: 'draft' | 'published') =>
    payload.update({ collection: 'focus-areas', id: topic.id, locale: 'de', data: { _status } })
  expect(await narrowed()).toEqual([])
  await change('published')
  expect(await narrowed()).toEqual([id])
  await change('draft')
  expect(await narrowed()).toEqual([])
})

test('a language is found where it is published', async () => {
  const { id } = await add('Nur auf Deutsch erschienen')
  await payload.update({
    collection: 'publications',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'Zqxcanary in English' },
  })
  expect(await ids('Zqxcanary', 'en')).toEqual([])
  await payload.update({
    collection: 'publications',
    id,
    locale: 'en',
    data: { title: 'Appeared in English', _status: 'published' },
  })
  expect(await ids('appeared', 'en')).toEqual([id])
  expect(await ids('appeared')).toEqual([])
})

test('what was withdrawn in a language is found in the other one alone', async () => {
  const { id } = await add('Doppelsprachig')
  await payload.update({
    collection: 'publications',
    id,
    locale: 'en',
    data: { title: 'Bilingual', _status: 'published' },
  })
  expect(await ids('bilingual', 'en')).toEqual([id])
  await payload.update({ collection: 'publications', id, locale: 'de', data: { _status: 'draft' } })
  expect(await ids('Doppelsprachig')).toEqual([])
  expect(await ids('bilingual', 'en')).toEqual([id])
})

test('a withdrawn word is not offered as what was meant', async () => {
  const { id } = await add('Zqxvorschlag')
  expect((await find('Zqxvorschlga')).meant?.words).toBe('Zqxvorschlag')
  await payload.update({ collection: 'publications', id, locale: 'de', data: { _status: 'draft' } })
  expect((await find('Zqxvorschlga')).meant).toBeUndefined()
})

test('trash and deletion take a document out of the index', async () => {
  const [trashed, deleted] = [await add('Im Papierkorb gelandet'), await add('Endgültig gelöscht')]
  expect(await ids('Papierkorb')).toEqual([trashed.id])
  await payload.update({
    collection: 'publications',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  expect(await ids('Papierkorb')).toEqual([])
  expect(await ids('gelöscht')).toEqual([deleted.id])
  await payload.delete({ collection: 'publications', id: deleted.id })
  expect(await ids('gelöscht')).toEqual([])
})

test('a changed text is found by its new words alone', async () => {
  const { id } = await add('Zuerst Zqxalt')
  expect(await ids('Zqxalt')).toEqual([id])
  await payload.update({
    collection: 'publications',
    id,
    locale: 'de',
    data: { title: 'Danach Zqxneu' },
  })
  expect(await ids('Zqxalt')).toEqual([])
  expect(await ids('Zqxneu')).toEqual([id])
})

test('every part of the site is found', async () => {
  const data = { title: 'Zqxteil', _status: 'published' } as const
  const area = await payload.create({ collection: 'focus-areas', locale: 'de', data })
  const page = await payload.create({ collection: 'pages', locale: 'de', data })
  const goal = await payload.create({
    collection: 'mission-statements',
    locale: 'de',
    data: { ...data, kind: 'goal' },
  })
  const network = await payload.create({
    collection: 'network-memberships',
    locale: 'de',
    data: { name: 'Zqxteil', kind: 'committee', level: 'national', _status: 'published' },
  })
  const found = await ids('Zqxteil')
  expect(found.toSorted()).toEqual([area.id, page.id, goal.id, network.id].toSorted())
})

test('a term of the glossary finds the texts with its translation and with the word to use instead', async () => {
  await payload.create({
    collection: 'glossary',
    data: { term: 'Obdach', language: 'de', translations: [{ language: 'en', text: 'shelter' }] },
  })
  await payload.create({
    collection: 'glossary',
    data: { term: 'Asylant', language: 'de', isAvoided: true, instead: 'Asylsuchende' },
  })
  const shelter = await add('Obdach für alle')
  const asylum = await add('Rechte von Asylsuchenden')
  expect(await ids('shelter')).toEqual([shelter.id])
  expect(await ids('Asylant')).toEqual([asylum.id])
})

test('words that staff call equal find each other, in each language', async () => {
  await payload.updateGlobal({
    slug: 'search-settings',
    data: { synonyms: [{ words: ['Lohnraub', 'Zqxwage'] }] },
  })
  const text = await add('Lohnraub auf Baustellen')
  expect(await ids('Zqxwage')).toEqual([text.id])
})
