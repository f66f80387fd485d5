import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { seedAccounts } from '@/seed/accounts'
import { addPublications } from '@/seed/bulk'
import { seedFocusAreas } from '@/seed/content/focus-areas'
import { seedDemo } from '@/seed/demo'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
const files = mkdtempSync(join(tmpdir(), 'leitbild-seed-'))

const collections = [
  'mission-statements',
  'focus-areas',
  'network-memberships',
  'publications',
  'funders',
  'help-contacts',
  'member-organisations',
  'pages',
] as const

type Localized = Partial<Record<string, string>>
type Doc = { title?: Localized; name?: Localized; _status: Localized }

const docsOf = async (collection: (typeof collections)[number]) => {
  const found = { collection, locale: 'all', draft: true, depth: 0, pagination: false } as const
  return (await payload.find(found)).docs as unknown as Doc[]
}

const snapshot = async () =>
  JSON.stringify([
    ...(await Promise.all(collections.map(docsOf))),
    await payload.count({ collection: 'media' }),
    await payload.count({ collection: 'documents' }),
  ])

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  // What makes the tables of tests leaves a property on all arrays, with which pdf.js refuses to start.
  Reflect.deleteProperty(Array.prototype, 'random')
  for (const collection of ['media', 'documents'] as const)
    payload.collections[collection].config.upload.staticDir = join(files, collection)
  expect(await seedDemo(payload)).toBe(true)
}, 600_000)

afterAll(async () => {
  await remove()
  rmSync(files, { recursive: true, force: true })
})

test('documents by status and language are as planned', async () => {
  const counts: Record<string, string> = {}
  for (const collection of collections) {
    const docs = await docsOf(collection)
    const published = (locale: string) =>
      docs.filter((doc) => doc._status[locale] === 'published').length.toString()
    counts[collection] = `${docs.length.toString()}: ${published('de')} de, ${published('en')} en`
  }
  expect(counts).toEqual({
    'mission-statements': '7: 7 de, 7 en',
    'focus-areas': '14: 14 de, 14 en',
    'network-memberships': '11: 11 de, 11 en',
    publications: '14: 13 de, 10 en',
    funders: '4: 4 de, 4 en',
    'help-contacts': '5: 5 de, 5 en',
    'member-organisations': '24: 24 de, 24 en',
    pages: '14: 14 de, 11 en',
  })
})

test('five documents are untranslated, all others have both titles', async () => {
  const untranslated: (string | undefined)[] = []
  for (const collection of collections)
    for (const { title, name } of await docsOf(collection)) {
      const texts = title ?? name
      expect(texts?.['de']).toBeTruthy()
      if (!texts?.['en']) untranslated.push(texts?.['de'])
    }
  expect(untranslated.toSorted()).toEqual([
    'Barriere-Freiheit in Leichter Sprache',
    'Leichte Sprache',
    'Neue Website: ohne Cookies, ohne Tracking',
    'So geht die Internet-Seite',
    'Stellungnahme: Arbeitsausbeutung erkennen, Lohn sichern',
  ])
})

test('drafts are written in both languages and hidden from readers', async () => {
  const drafts = (await docsOf('publications')).filter(({ _status: { de, en } }) =>
    [de, en].includes('draft'),
  )
  expect(drafts.map(({ title }) => title?.['en']).toSorted()).toEqual([
    'Digital counselling (draft)',
    'Learning from one another',
  ])
  const { docs } = await payload.find({
    collection: 'publications',
    locale: 'en',
    overrideAccess: false,
    pagination: false,
  })
  expect(docs.map(({ title }) => title)).not.toContain('Learning from one another')
})

test('what stays untranslated has no English word anywhere', async () => {
  const found = { collection: 'pages', locale: 'all', depth: 0 } as const
  const where = { 'slug.de': { equals: 'leichte-sprache' } }
  const { docs } = await payload.find({ ...found, where })
  const filled = Object.entries(docs[0] ?? {}).filter(([name, value]: [string, unknown]) => {
    const english = name !== '_status' && (value as { en?: unknown } | null)?.en
    return Boolean(english)
  })
  expect(docs).toHaveLength(1)
  expect(filled).toEqual([])
})

test('areas and topics keep the order of the seed', async () => {
  const { docs } = await payload.find({ collection: 'focus-areas', sort: '_order', limit: 0 })
  expect(docs.map(({ title }) => title)).toEqual(seedFocusAreas.map(({ de }) => de.title))
})

test('every PDF is tagged, with a title and its language', async () => {
  const { getDocumentProxy, getMeta } = await import('unpdf')
  const { docs } = await payload.find({ collection: 'documents', pagination: false, depth: 0 })
  expect(docs).toHaveLength(25)
  for (const { filename, language, pages } of docs) {
    const data = readFileSync(join(files, 'documents', filename ?? ''))
    const proxy = await getDocumentProxy(new Uint8Array(data))
    const { info } = await getMeta(proxy)
    expect(info['Title']).toBeTruthy()
    expect(info['Language']).toMatch(language === 'en' ? /^en-/ : /^de-/)
    expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = await (await proxy.getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain('"H1"')
    expect(pages).toBe(proxy.numPages)
  }
})

test('the desk shows every state, and five documents without any English', async () => {
  const found = { collection: 'translations', pagination: false, depth: 0 } as const
  const rows = (await payload.find(found)).docs
  const counts = rows.map((row) => (row.counts as { en?: Record<string, number> }).en ?? {})
  const total = (state: string) => counts.reduce((sum, each) => sum + (each[state] ?? 0), 0)
  const states = ['outdated', 'review', 'draft', 'gone'].map((state) => [state, total(state)])
  expect(Object.fromEntries(states)).toEqual({ outdated: 1, review: 1, draft: 1, gone: 0 })
  expect(total('approved')).toBeGreaterThan(300)
  const bare = rows.filter((_, index) => !counts[index]?.['approved'])
  expect(bare.filter(({ origin }) => ['pages', 'publications'].includes(origin))).toHaveLength(5)
})

test('a second run changes nothing', async () => {
  const before = await snapshot()
  expect(await seedDemo(payload)).toBe(false)
  expect(await snapshot()).toBe(before)
  expect(readdirSync(join(files, 'documents'))).toHaveLength(25)
})

test('one account per role, their passwords kept for the owner alone', async () => {
  const file = join(files, 'accounts.json')
  expect(await seedAccounts(payload, file)).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[]
  expect(accounts.map(({ role }) => role)).toEqual(['admin', 'editor', 'reviewer', 'translator'])
  for (const { email = '', password = '' } of accounts) {
    const { user } = await payload.login({ collection: 'users', data: { email, password } })
    expect(user?.email).toBe(email)
  }
  expect(await seedAccounts(payload, file)).toBe(false)
}, 30_000)

test('publications in bulk read like saved ones', async () => {
  const lines: string[] = []
  await addPublications(payload, 40, (line) => lines.push(line))
  expect(lines.at(-1)).toMatch(/^40 of 40 publications, \d+ a second$/)
  for (const locale of ['de', 'en'] as const) {
    const asked = { collection: 'publications', locale, overrideAccess: false, limit: 1 } as const
    const where = { slug: { like: locale === 'de' ? 'messbeispiel-' : 'measuring-example-' } }
    expect((await payload.find({ ...asked, where })).totalDocs).toBe(40)
    expect(
      (await payload.find({ collection: 'publications', draft: true, where, locale })).totalDocs,
    ).toBe(40)
  }
}, 240_000)
