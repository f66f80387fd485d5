import type { Payload } from 'payload'

import { deskWithStaff, type Headers } from '@/tests/helpers/desk'
import { ask } from '@/tests/helpers/rest'

let payload: Payload
let remove: () => Promise<void>
let editor: Headers
let translator: Headers
const pages: Record<'draft' | 'outdated' | 'translated' | 'untranslated', string> = {
  draft: '',
  outdated: '',
  translated: '',
  untranslated: '',
}

const english = { title: 'Title', slug: 'page', lead: 'A beginning.' }

async function newPage(name: string, isTranslated: boolean): Promise<string> {
  const data = { title: 'Titel', slug: name, lead: 'Ein Anfang.', _status: 'published' } as const
  const { id } = await payload.create({ collection: 'pages', locale: 'de', data })
  if (!isTranslated) return id
  const translation = { ...english, slug: `${name}-en`, _status: 'published' } as const
  await payload.update({ collection: 'pages', id, locale: 'en', data: translation })
  return id
}

beforeAll(async () => {
  ;({ editor, payload, remove, translator } = await deskWithStaff())
  pages.translated = await newPage('translated', true)
  pages.untranslated = await newPage('untranslated', false)
  pages.outdated = await newPage('outdated', true)
  pages.draft = await newPage('draft', true)
  const change = { collection: 'pages', locale: 'de' } as const
  const lead = 'Ein anderer Anfang.'
  await payload.update({
    ...change,
    id: pages.outdated,
    data: { lead, _status: 'published' },
  })
  await payload.update({ ...change, id: pages.draft, draft: true, data: { lead } })
}, 180_000)

afterAll(() => remove())

const names = (ids: string[]) =>
  Object.entries(pages)
    .filter(([, id]) => ids.includes(id))
    .map(([name]) => name)

/** What a list of the panel shows when it is filtered like this: the newest versions. */
async function listed(condition: string, headers: Headers) {
  const path = `/pages?draft=true&where[or][0][and][0][languageState]${condition}`
  const { status, text } = await ask(payload.config, { path, headers })
  const { docs = [] } = JSON.parse(text) as { docs?: { id: string }[] }
  return { status, text, names: names(docs.map(({ id }) => id)) }
}

test.each([
  ['[equals]=missing-en', ['untranslated']],
  ['[equals]=outdated-en', ['outdated']],
  ['[equals]=draft-de', ['draft']],
  ['[equals]=missing-de', []],
  ['[in]=missing-en,outdated-en', ['outdated', 'untranslated']],
  ['[not_equals]=missing-en', ['draft', 'outdated', 'translated']],
  ['[not_in]=missing-en,draft-de', ['outdated', 'translated']],
  ['[not_equals]=missing-de', ['draft', 'outdated', 'translated', 'untranslated']],
  ['[equals]=', ['draft', 'outdated', 'translated', 'untranslated']],
])('a list filtered by %s shows exactly those pages', async (condition, wanted) => {
  const { names, status } = await listed(condition, editor)
  expect([status, names]).toEqual([200, wanted])
})

test('a document leaves the list once its last missing text is there', async () => {
  const id = await newPage('later', false)
  const isListed = async () => (await listed('[equals]=missing-en', editor)).text.includes(id)
  const before = await isListed()
  const data = { ...english, slug: 'later-en' }
  await payload.update({ collection: 'pages', id, locale: 'en', data, draft: true })
  expect([before, await isListed()]).toEqual([true, false])
  await payload.delete({ collection: 'pages', id })
})

test('visitors can neither filter by it nor read it', async () => {
  const asked = await listed('[equals]=missing-en', {})
  expect([asked.status, asked.names]).toEqual([400, []])
  const all = await ask(payload.config, { path: '/pages' })
  expect(all.text).toContain('"docs":[{')
  expect(all.text).not.toContain('translationState')
})

const path = '/payload-query-presets'

async function views(headers: Headers, language = 'de') {
  const asked = {
    path: `${path}?pagination=false`,
    headers: { ...headers, cookie: `${headers['cookie'] ?? ''}; leitbild-lng=${language}` },
  }
  const { docs = [] } = JSON.parse((await ask(payload.config, asked)).text) as {
    docs?: { id: string; title: string; relatedCollection: string; where: object }[]
  }
  return docs
}

const german = ['Englisch: fehlt', 'Englisch: veraltet', 'Deutsch: Entwurf']

test('a new installation brings views of every list along, named in the language of the panel', async () => {
  const all = await views(editor)
  const lists = payload.config.collections.filter(({ enableQueryPresets }) => enableQueryPresets)
  for (const { slug, versions } of lists) {
    const own = all.filter(({ relatedCollection }) => relatedCollection === slug)
    expect([slug, own.map(({ title }) => title).sort()]).toEqual([
      slug,
      german.slice(0, versions?.drafts ? 3 : 2).sort(),
    ])
  }
  expect(new Set((await views(editor, 'en')).map(({ title }) => title))).toEqual(
    new Set(['English: missing', 'English: outdated', 'German: draft']),
  )
})

test('the views that ship find what they say', async () => {
  const all = await views(editor)
  const found = await Promise.all(
    german.map(async (wanted) => {
      const view = all.find(
        ({ relatedCollection, title }) => relatedCollection === 'pages' && title === wanted,
      )
      const filter = /"equals":"([^"]+)"/.exec(JSON.stringify(view?.where))?.[1] ?? 'nothing'
      return (await listed(`[equals]=${filter}`, translator)).names
    }),
  )
  expect(found).toEqual([['untranslated'], ['outdated'], ['draft']])
})

test('visitors do not see them; of staff only the first account changes them', async () => {
  const [view] = await views(editor)
  const one = { path: `${path}/${view?.id ?? ''}` }
  const change = { ...one, method: 'PATCH', body: { title: 'x' } }
  expect((await ask(payload.config, { path })).status).toBe(403)
  expect((await ask(payload.config, { ...change, headers: editor })).status).toBe(403)
  expect((await ask(payload.config, { ...one, method: 'DELETE', headers: editor })).status).toBe(
    403,
  )
  expect((await ask(payload.config, { ...change, headers: translator })).status).toBe(200)
})

test('a shared view is saved and changed, and stays with those it is shared with', async () => {
  const everyone = { constraint: 'everyone' }
  const body = {
    title: 'Zqxsicht',
    relatedCollection: 'pages',
    where: {},
    isShared: true,
    access: { read: everyone, update: { constraint: 'onlyMe' }, delete: { constraint: 'onlyMe' } },
  }
  const made = await ask(payload.config, { path, method: 'POST', body, headers: editor })
  const { doc } = JSON.parse(made.text) as { doc: { id: string } }
  const one = { path: `${path}/${doc.id}`, headers: editor }
  const change = { ...one, method: 'PATCH', body: { title: 'Zqxsicht zwei' } }
  expect((await ask(payload.config, change)).status).toBe(200)
  expect((await views(translator)).map(({ title }) => title)).toContain('Zqxsicht zwei')
  expect((await ask(payload.config, { ...change, headers: translator })).status).toBe(403)
  expect((await ask(payload.config, { ...one, method: 'DELETE' })).status).toBe(200)
})
