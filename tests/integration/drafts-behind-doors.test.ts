import type { Payload } from 'payload'

import type { Locale } from '@/i18n/locales'
import { publicationData } from '@/lib/structured-data-publication'
import { memberData } from '@/lib/structured-data-member'
import { canaries, type Fixture, plant } from '@/tests/helpers/canaries'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let fixture: Fixture
/** Ids of what no stranger may read in any language. */
let secret: string[]
let query: (text: string) => Promise<string>

const words = ['Zqxstrasse', '98765', 'Zqxort', '23125', 'zqx@example.org']

beforeAll(async () => {
  process.env['GRAPHQL'] = 'true'
  ;({ payload, remove } = await scratchPayload())
  fixture = await plant(payload)
  const { docs } = await payload.find({
    collection: 'focus-areas',
    pagination: false,
    trash: true,
    locale: 'all',
  })
  const hidden = docs.filter(({ _status, deletedAt }) => {
    const states = Object.values((_status ?? {}) as unknown as Record<string, string>)
    return deletedAt ?? !states.includes('published')
  })
  secret = [fixture.hiddenId, ...hidden.map(({ id }) => id)]
  await payload.create({
    collection: 'member-organisations',
    locale: 'de',
    data: {
      title: 'Haus',
      kind: 'shelter',
      region: 'TH',
      description: 'Ein Schutzhaus.',
      street: 'Zqxstrasse 7',
      postcode: '98765',
      place: 'Zqxort',
      phone: '030 23125 77',
      email: 'zqx@example.org',
      isAddressPublic: false,
      privateContacts: ['phone', 'email'],
      _status: 'published',
    },
  })
  const { limitedGraphql } = await import('@/api/graphql')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const handle = limitedGraphql(GRAPHQL_POST(Promise.resolve(payload.config)))
  query = async (text) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const body = JSON.stringify({ query: text })
    const request = new Request('http://localhost:3000/api/graphql', { method: 'POST', headers, body }) // prettier-ignore
    return (await handle(request, undefined)).text()
  }
}, 120_000)

afterAll(async () => {
  await fixture.removeFiles()
  await remove()
})

const hits = (text: string) =>
  [...canaries, ...secret, ...words].filter((each) => text.includes(each))

const selections = [
  'Publications: docs { id title topics { id title } supersededBy { id } files { file { id } } }',
  'FocusAreas: docs { id title body parent { id } publications { docs { id } } }',
  'MemberOrganisations: docs { id title street postcode place phone email }',
]

test.each(selections)('GraphQL: %s', async (selection) => {
  const [name = '', fields = ''] = selection.split(': ')
  for (const given of ['', '(locale: de)', '(locale: en)', '(locale: en, draft: true)']) {
    const text = await query(`{ ${name}${given} { ${fields} } }`)
    expect([given, hits(text)]).toEqual([given, []])
  }
  expect(await query(`{ ${name}(locale: de) { ${fields} } }`)).toContain('"title"')
})

test('GraphQL: a language in a comment or a string does not decide what is hidden', async () => {
  const fields = 'docs { topics { id } supersededBy { id } }'
  for (const text of [
    `{ Publications(locale: de) { ${fields} } } # locale: en`,
    `{ Publications(locale: de, where: { title: { not_equals: "locale: en" } }) { ${fields} } }`,
  ])
    expect(hits(await query(text))).toEqual([])
})

test('JSON-LD of a publication names nothing that is a draft', async () => {
  const { getPublication } = await import('@/queries/publications')
  const { getSite } = await import('@/queries/site')
  const reader = { locale: 'de', user: null } as const
  const page = await getPublication(reader, 'offene-veroeffentlichung')
  if (!page) throw new Error('The publication is not there.')
  const { funders, newer, older, publication } = page
  const given = { server: 'https://example.org', locale: reader.locale, path: '/x', twins: {} }
  const { organisation } = await getSite(reader)
  const data = publicationData(
    { ...publication, funders },
    { ...given, organisation, newer, older },
  )
  expect(hits(JSON.stringify(data))).toEqual([])
  expect(data).toMatchObject({ name: 'Offene Veröffentlichung' })
})

test('JSON-LD of a member organisation holds no hidden address', async () => {
  const { getMember } = await import('@/queries/members')
  const member = await getMember({ locale: 'de', user: null }, 'haus')
  if (!member) throw new Error('The organisation is not there.')
  const data = memberData(member)
  expect(hits(JSON.stringify(data))).toEqual([])
  expect(data).toMatchObject({ name: 'Haus' })
})

test.each<Locale>(['de', 'en'])('the search index in %s holds nothing of them', async (locale) => {
  const { searchDocuments } = await import('@/queries/search/documents')
  const { trackStamps } = await import('@/queries/search/stamps')
  const stamps = trackStamps(payload.db)
  await stamps.read()
  const known = { stampOf: () => '1', publishedIn: stamps.publishedIn }
  const collections = ['publications', 'focus-areas', 'pages', 'member-organisations'] as const
  for (const collection of collections) {
    const { docs } = await payload.find({ collection, pagination: false, trash: true })
    const group = { collection, locale, ids: docs.map(({ id }) => id) }
    const found = await searchDocuments(payload, group, known)
    expect([collection, hits(JSON.stringify(found))]).toEqual([collection, []])
  }
})
