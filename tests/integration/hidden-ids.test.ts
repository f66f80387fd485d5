import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { type Fixture, plant } from '@/tests/helpers/canaries'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let fixture: Fixture
/** Ids of what is published in no language, and in German alone. */
let secret: string[]
let germanOnly: string
let page: string

const link = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: null,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  children: [
    { type: 'text', version: 1, text: 'Verweis', format: 0, detail: 0, mode: 'normal', style: '' },
  ],
})
const text = (...children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: null,
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children }],
  },
})

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  fixture = await plant(payload)
  const draft = await payload.create({
    collection: 'pages',
    locale: 'de',
    draft: true,
    data: { title: 'Entwurf' },
  })
  const [first = '', , , , drafted = ''] = [...(fixture.ids.get('focus-areas') ?? [])]
  germanOnly = first
  const content = text(link('pages', draft.id), link('focus-areas', germanOnly))
  const data = { title: 'Seite', body: content, parent: draft.id, _status: 'published' as const }
  ;({ id: page } = await payload.create({ collection: 'pages', locale: 'de', data: data }))
  await payload.update({
    collection: 'pages',
    id: page,
    locale: 'en',
    data: { ...data, title: 'Page' },
  })
  const areas = await payload.find({
    collection: 'focus-areas',
    pagination: false,
    trash: true,
    locale: 'all',
  })
  const unpublished = areas.docs.filter(({ _status, deletedAt }) => {
    const states = Object.values((_status ?? {}) as unknown as Record<string, string>)
    return deletedAt ?? !states.includes('published')
  })
  secret = [draft.id, drafted, fixture.hiddenId, ...unpublished.map(({ id }) => id)].filter(Boolean)
}, 120_000)

afterAll(async () => {
  await fixture.removeFiles()
  await remove()
})

const collections = [
  'pages',
  'publications',
  'focus-areas',
  'documents',
  'media',
  'network-memberships',
]
const questions = [
  '',
  '&depth=0',
  '&depth=1',
  '&depth=3',
  '&depth=2&populate[focus-areas][parent]=true&populate[pages][body]=true',
  '&depth=0&select[topics]=true&select[supersededBy]=true&select[body]=true&select[parent]=true',
  '&depth=0&draft=true&trash=true',
  '&depth=0&joins[publications][limit]=100',
]

test.each(['de', 'en', 'all'])(
  'no answer in %s holds the id of something unpublished',
  async (locale) => {
    const hits: string[] = []
    for (const collection of collections)
      for (const question of questions) {
        const path = `/${collection}?limit=100&locale=${locale}${question}`
        const { text: answer } = await ask(payload.config, { path })
        for (const id of secret) if (answer.includes(id)) hits.push(`${path}: ${id}`)
      }
    expect(hits).toEqual([])
    expect(secret.length).toBeGreaterThan(4)
  },
)

test('what is published in one language alone is referred to in that language', async () => {
  const read = async (locale: string) =>
    (await ask(payload.config, { path: `/pages/${page}?depth=0&locale=${locale}` })).text
  expect(await read('de')).toContain(germanOnly)
  expect(await read('en')).not.toContain(germanOnly)
})

test('a link whose goal is not public keeps its words', async () => {
  const { text: answer } = await ask(payload.config, { path: `/pages/${page}?depth=0&locale=en` })
  expect(answer.match(/Verweis/g)).toHaveLength(2)
  expect(answer).toContain('"doc":null')
})

test('staff see all of them', async () => {
  const headers = await signIn(payload, 'editor')
  const path = `/pages/${page}?depth=0&locale=de`
  const { text: answer } = await ask(payload.config, { path, headers })
  expect(secret.filter((id) => answer.includes(id)).length).toBeGreaterThan(0)
})
