import type { Payload } from 'payload'

import type { harvest as Harvest } from '@/queries/harvest'
import { readXml, type XmlNode } from '@/tests/helpers/read-xml'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let harvest: typeof Harvest
let topic = ''

const kindName = (locale: string, kind: string) => `${kind} (${locale})`
const wordOf = (node: XmlNode | undefined, name: string) =>
  node?.children.find((each) => each.name === name)

async function ask(query: string, length?: number): Promise<XmlNode> {
  const root = readXml(await harvest(query, kindName, length))
  expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(['responseDate', 'request'])
  const [, , content] = root.children
  if (!content) throw new Error('The answer is empty.')
  return content
}

const codeOf = async (query: string) => (await ask(query)).attributes['code']

type Harvested = { id: string; isDeleted: boolean; titles: string[]; sets: string[] }

function recordOf(record: XmlNode): Harvested {
  const header = wordOf(record, 'header')
  const [work] = wordOf(record, 'metadata')?.children ?? []
  return {
    id: (wordOf(header, 'identifier')?.text ?? '').replace(/^.*\//, ''),
    isDeleted: header?.attributes['status'] === 'deleted',
    titles: (work?.children ?? []).flatMap(({ name, text }) => (name === 'dc:title' ? [text] : [])),
    sets: (header?.children ?? []).flatMap(({ name, text }) => (name === 'setSpec' ? [text] : [])),
  }
}

/** Follows the tokens to the end, a few records at a time; `meanwhile` runs after each answer. */
async function harvestAll(meanwhile: (answers: number) => Promise<void> = () => Promise.resolve()) {
  const records: Harvested[] = []
  let query = 'verb=ListRecords&metadataPrefix=oai_dc'
  for (let answers = 1; query; answers += 1) {
    const { children } = await ask(query, 5)
    records.push(...children.filter(({ name }) => name === 'record').map(recordOf))
    const token = children.find(({ name }) => name === 'resumptionToken')?.text
    query = token ? `verb=ListRecords&resumptionToken=${token}` : ''
    await meanwhile(answers)
  }
  return records
}

const change = (id: string, data: object, locale: 'de' | 'en' = 'de') =>
  payload.update({ collection: 'publications', id, locale, data })

async function publish(title: string, more: object = {}): Promise<string> {
  const date = '2024-05-01T12:00:00.000Z'
  const data = { title, kind: 'study', date, _status: 'published', ...more } as const
  return (await payload.create({ collection: 'publications', locale: 'de', data })).id
}

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ harvest } = await import('@/queries/harvest'))
  const area = { title: 'Beratung', _status: 'published' } as const
  topic = (await payload.create({ collection: 'focus-areas', locale: 'de', data: area })).id
}, 60_000)

afterAll(() => remove())

test('before anything is published there are no records', async () => {
  expect(await codeOf('verb=ListIdentifiers&metadataPrefix=oai_dc')).toBe('noRecordsMatch')
})

test('a record has the texts of each language in which it is published, and its sets', async () => {
  const id = await publish('Studie', { topics: [topic] })
  await change(id, { title: 'Study', _status: 'published' }, 'en')
  const other = await publish('Nur deutsch')
  await payload.update({
    collection: 'publications',
    id: other,
    locale: 'en',
    draft: true,
    data: { title: 'Hidden' },
  })
  const records = await harvestAll()
  expect(records.find((each) => each.id === id)).toEqual({
    id,
    isDeleted: false,
    titles: ['Studie', 'Study'],
    sets: ['kind:study', `topic:${topic}`],
  })
  expect(records.find((each) => each.id === other)?.titles).toEqual(['Nur deutsch'])
})

test('a draft that was never public is no record, not even as deleted', async () => {
  const data = { title: 'Entwurf', kind: 'study', date: '2024-05-01' } as const
  const { id } = await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: true,
    data,
  })
  expect((await harvestAll()).map((each) => each.id)).not.toContain(id)
  const identifier = (await anyIdentifier()).replace(/[^/]+$/, id)
  expect(await codeOf(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`)).toBe(
    'idDoesNotExist',
  )
})

const anyIdentifier = async () => {
  const { children } = await ask('verb=ListIdentifiers&metadataPrefix=oai_dc')
  return wordOf(children[0], 'identifier')?.text ?? ''
}

const deletedNow = async (id: string) => {
  const records = await harvestAll()
  return records.filter((each) => each.id === id).map(({ isDeleted }) => isDeleted)
}

test('what is withdrawn, moved to the trash or deleted stays as a deleted record', async () => {
  const withdrawn = await publish('Zurückgezogen')
  const trashed = await publish('Im Papierkorb')
  const deleted = await publish('Gelöscht', { topics: [topic] })
  await change(withdrawn, { _status: 'draft' })
  await change(trashed, { deletedAt: new Date().toISOString() })
  await payload.delete({ collection: 'publications', id: deleted })
  const records = await harvestAll()
  for (const id of [withdrawn, trashed, deleted])
    expect(records.find((each) => each.id === id)).toMatchObject({ isDeleted: true, titles: [] })
  expect(records.find((each) => each.id === deleted)?.sets).toContain(`topic:${topic}`)
})

test('what is published again, from the trash as well, is no deleted record any more', async () => {
  const id = await publish('Wieder da')
  await change(id, { _status: 'draft' })
  await change(id, { _status: 'published' })
  expect(await deletedNow(id)).toEqual([false])
  await change(id, { deletedAt: new Date().toISOString() })
  await payload.update({ collection: 'publications', id, trash: true, data: { deletedAt: null } })
  expect(await deletedNow(id)).toEqual([true])
  await change(id, { _status: 'published' })
  expect(await deletedNow(id)).toEqual([false])
})

test('a harvest during edits meets each record in its newest state, or as deleted', async () => {
  const ids: string[] = []
  for (let at = 0; at < 24; at += 1) ids.push(await publish(`Ernte ${at.toString()}`))
  const [early = '', late = ''] = [ids[0], ids.at(-1)]
  const middle = ids.slice(10, 14)
  const records = await harvestAll(async (answers) => {
    if (answers !== 3) return
    await change(early, { title: 'Früh geändert' })
    await change(late, { title: 'Spät geändert' })
    for (const id of middle) await change(id, { _status: 'draft' })
  })
  const newest = new Map(records.map((record) => [record.id, record]))
  const there = ids.filter((id) => !middle.includes(id))
  expect(there.filter((id) => newest.get(id)?.isDeleted !== false)).toEqual([])
  expect(middle.filter((id) => !newest.get(id)?.isDeleted)).toEqual([])
  expect([newest.get(early)?.titles, newest.get(late)?.titles]).toEqual([
    ['Früh geändert'],
    ['Spät geändert'],
  ])
  const untouched = there.filter((id) => id !== early && id !== late)
  const times = (id: string) => records.filter((each) => each.id === id).length
  expect(untouched.map(times)).toEqual(untouched.map(() => 1))
})

test('the other verbs answer', async () => {
  const identifier = await anyIdentifier()
  const children = async (query: string) => (await ask(query)).children
  const identify = await children('verb=Identify')
  expect(identify.map(({ name }) => name)).toEqual([
    'repositoryName',
    'baseURL',
    'protocolVersion',
    'adminEmail',
    'earliestDatestamp',
    'deletedRecord',
    'granularity',
  ])
  const sets = await children('verb=ListSets')
  expect(sets.map((set) => wordOf(set, 'setSpec')?.text)).toContain(`topic:${topic}`)
  const formats = await children(`verb=ListMetadataFormats&identifier=${identifier}`)
  const prefixes = formats.map((format) => wordOf(format, 'metadataPrefix')?.text)
  expect(prefixes).toEqual(['oai_dc', 'mods'])
  const [record] = await children(`verb=GetRecord&metadataPrefix=mods&identifier=${identifier}`)
  expect(wordOf(record, 'metadata')?.children[0]?.attributes['version']).toBe('3.7')
})

test.each([
  ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=kind:novel', 'noRecordsMatch'],
  ['verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01', 'noRecordsMatch'],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:1', 'idDoesNotExist'],
  ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
])('%s is answered with %s', async (query, code) => {
  expect(await codeOf(query)).toBe(code)
})
