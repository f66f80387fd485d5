import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let hidden: string
let open: string
const headers: Record<string, Record<string, string>> = { visitor: {} }

const secretWords = ['Zqxstrasse', '98765', 'Zqxort', '0302312577', 'zqx@example.org', 'zqxseite']
const secret = {
  street: 'Zqxstrasse 7',
  postcode: '98765',
  place: 'Zqxort',
  phone: '030 23125 77',
  email: 'zqx@example.org',
  website: 'https://www.example.org/zqxseite',
  chat: 'https://www.example.org/zqxseite/chat',
}
const fields = Object.keys(secret)
const found = (text: string) =>
  secretWords.filter((word) => text.replaceAll(' ', '').includes(word))

beforeAll(async () => {
  process.env['GRAPHQL'] = 'true'
  ;({ payload, remove } = await scratchPayload())
  const base = {
    kind: 'shelter',
    region: 'TH',
    _status: 'published',
    description: 'Ein Schutzhaus.',
  } as const
  const create = async (data: object) => {
    const { id } = await payload.create({
      collection: 'member-organisations',
      locale: 'de',
      data: { ...base, title: 'Beispiel', ...data },
    })
    return id
  }
  // Public at first: the version of that time still holds the address.
  hidden = await create({ ...secret, title: 'Haus', isAddressPublic: true })
  await payload.update({
    collection: 'member-organisations',
    id: hidden,
    locale: 'de',
    data: {
      isAddressPublic: false,
      privateContacts: ['phone', 'email', 'website', 'chat'],
      _status: 'published',
    },
  })
  open = await create({ street: 'Beispielweg 1', postcode: '10115', place: 'Berlin', isAddressPublic: true, phone: '030 23125 001' }) // prettier-ignore
  for (const role of ['admin', 'editor', 'reviewer', 'translator'] as const)
    headers[role] = await signIn(payload, role)
}, 120_000)

afterAll(() => remove())

const text = async (path: string, who: string) =>
  (await ask(payload.config, { path, headers: headers[who] ?? {} })).text

const everywhere = [
  '',
  '?depth=0',
  '?locale=all',
  '?locale=en',
  '?draft=true',
  '?trash=true',
  '?depth=3&locale=all&draft=true',
  '?select[street]=true&select[postcode]=true&select[phone]=true',
  '?select[isAddressPublic]=false&select[place]=true&select[email]=true',
  '?showHiddenFields=true',
]

test.each(['visitor', 'reviewer', 'translator'])(
  'no answer of the API to a %s holds a hidden address or contact',
  async (who) => {
    const hits: string[] = []
    for (const query of everywhere)
      for (const path of [
        `/member-organisations${query}`,
        `/member-organisations/${hidden}${query}`,
        `/member-organisations/versions${query}`,
      ])
        for (const word of found(await text(path, who))) hits.push(`${path}: ${word}`)
    expect(hits).toEqual([])
  },
)

test.each(['visitor', 'reviewer', 'translator'])(
  'no filter, order or count of a %s tells anything about it',
  async (who) => {
    const told: string[] = []
    for (const field of fields)
      for (const prefix of ['', 'version.'])
        for (const door of ['', '/count', '/versions', '/versions/count']) {
          const name = `${prefix}${field}`
          const right = `where[${name}][like]=${encodeURIComponent(secret[field as 'street'].slice(0, 4))}`
          const ask = (query: string) => text(`/member-organisations${door}?${query}`, who)
          const [yes, no] = await Promise.all([ask(right), ask(`where[${name}][like]=qqqq`)])
          const same = (answer: string) => answer.replaceAll(/qqqq|like/g, '')
          if (same(yes) !== same(no)) told.push(`${door} ${name}`)
          const [up, down] = await Promise.all([
            ask(`sort=${name}&depth=0`),
            ask(`sort=-${name}&depth=0`),
          ])
          const order = (answer: string) =>
            [...answer.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id).join(' ')
          if (order(up) !== '' && order(up) !== order(down)) told.push(`sort ${door} ${name}`)
        }
    expect(told).toEqual([])
  },
)

const names = 'id street postcode place phone email website chat'

test.each(['visitor', 'translator'])('GraphQL tells a %s nothing of it', async (who) => {
  const { limitedGraphql } = await import('@/api/graphql')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const handle = limitedGraphql(GRAPHQL_POST(Promise.resolve(payload.config)))
  const query = async (text: string) => {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { ...headers[who], 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: text }),
    })
    return (await handle(request, undefined)).text()
  }
  const list = await query(`{ MemberOrganisations(locale: de, limit: 10) { docs { ${names} } } }`)
  expect(list).toContain(hidden)
  expect(found(list)).toEqual([])
  const filtered = await query(
    '{ MemberOrganisations(locale: de, where: { street: { like: "Zqx" } }) { docs { id } } }',
  )
  expect(filtered).not.toContain(hidden)
})

test('admins and editors read it', async () => {
  for (const who of ['admin', 'editor'])
    expect(found(await text(`/member-organisations/${hidden}`, who)).length).toBeGreaterThan(3)
})

test('what is public is read by everybody who visits', async () => {
  const answer = await text(`/member-organisations/${open}`, 'visitor')
  expect(JSON.parse(answer)).toMatchObject({ street: 'Beispielweg 1', phone: '030 23125 001' })
})

test('a reviewer who publishes changes nothing of it', async () => {
  const { status } = await ask(payload.config, {
    path: `/member-organisations/${hidden}?locale=de`,
    method: 'PATCH',
    body: { description: 'Neu', street: 'Anders 1', isAddressPublic: false, _status: 'published' },
    headers: headers['reviewer'] ?? {},
  })
  expect(status).toBe(200)
  const doc = await payload.findByID({ collection: 'member-organisations', id: hidden })
  expect(doc).toMatchObject({ street: secret.street, description: 'Neu' })
})

test('a postcode has five digits', async () => {
  await expect(
    payload.update({
      collection: 'member-organisations',
      id: open,
      locale: 'de',
      data: { postcode: '1011', _status: 'published' },
    }),
  ).rejects.toMatchObject({ data: { errors: [{ path: 'postcode' }] } })
})
