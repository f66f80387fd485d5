import type { Payload } from 'payload'

import { canaries, type Fixture, plant } from '@/tests/helpers/canaries'
import { scratchPayload } from '@/tests/helpers/scratch'
import { writtenLog } from '@/tests/helpers/written-log'

let payload: Payload
let remove: () => Promise<void>
let fixture: Fixture
let post: (request: Request) => Promise<Response>

beforeAll(async () => {
  process.env['GRAPHQL'] = 'true'
  ;({ payload, remove } = await scratchPayload())
  fixture = await plant(payload)
  // One after the other: modules that both need are not loaded twice at the same moment.
  const { guarded } = await import('@/api/guard')
  const { limitedGraphql } = await import('@/api/graphql')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const handle = guarded(limitedGraphql(GRAPHQL_POST(Promise.resolve(payload.config))))
  post = (request) => handle(request, undefined)
}, 120_000)

afterAll(async () => {
  await fixture.removeFiles()
  await remove()
})

async function query(text: string) {
  const response = await post(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: text }),
    }),
  )
  return { status: response.status, text: await response.text() }
}

const selections = {
  FocusAreas: 'id title slug summary parent { id title } publications { docs { id title } }',
  Publications:
    'id title topics { id title } supersededBy { id title } files { file { id title } }',
  Documents: 'id title filename url',
  Pages: 'id title',
}

test('what is published can be asked for', async () => {
  const { text } = await query('{ FocusAreas(locale: de) { docs { title } } }')
  expect(text).toContain('Nur deutsch veröffentlicht')
})

test('no unpublished word is read, in any language, as draft or from the trash', async () => {
  const hits: string[] = []
  let asked = 0
  for (const [name, fields] of Object.entries(selections))
    for (const locale of ['de', 'en'])
      for (const fallback of ['de', 'en', 'none'])
        for (const draft of ['true', 'false'])
          for (const trash of ['true', 'false']) {
            const one = `locale: ${locale}, fallbackLocale: ${fallback}, draft: ${draft}`
            const lists = `${name}(${one}, trash: ${trash}, limit: 100) { docs { ${fields} } }`
            const plain = `${name}(${one}, limit: 100) { docs { ${fields} } }`
            for (const list of [lists, plain]) {
              asked += 1
              const { text } = await query(`{ ${list} }`)
              if (canaries.some((word) => text.includes(word))) hits.push(list)
            }
          }
  expect(hits).toEqual([])
  expect(asked).toBe(192)
}, 120_000)

test('no unpublished word of a global is read', async () => {
  const globals = { Home: 'lead', Navigation: 'header { page { title } }', Organisation: 'name' }
  const answers: string[] = []
  for (const [name, fields] of Object.entries(globals))
    for (const locale of ['de', 'en'])
      for (const fallback of ['de', 'en', 'none'])
        for (const draft of ['true', 'false']) {
          const one = `locale: ${locale}, fallbackLocale: ${fallback}, draft: ${draft}`
          answers.push((await query(`{ ${name}(${one}) { ${fields} } }`)).text)
        }
  expect(answers.filter((text) => canaries.some((word) => text.includes(word)))).toEqual([])
  expect(answers[0]).toContain('Offen')
})

test.each([
  ['accounts', '{ Users { docs { email } } }'],
  ['a sign-in', 'mutation { loginUser(email: "a@example.org", password: "x") { exp } }'],
  ['a change', 'mutation { deletePage(id: "x") { id } }'],
  ['jobs', '{ PayloadJobs { docs { id } } }'],
  [
    '250 names for one question',
    `{ ${Array.from({ length: 250 }, (_, at) => `a${at.toString()}: __typename`).join(' ')} }`,
  ],
  [
    'eight levels',
    '{ Pages { docs { parent { parent { parent { parent { parent { id } } } } } } } }',
  ],
])('%s: refused', async (_what, text) => {
  const answer = await query(text)
  expect(answer.text).toContain('"errors"')
  expect(answer.text).not.toMatch(/"data":\{"\w+":[^n]/)
  expect(answer.status).toBeLessThan(500)
})

test.each([
  [
    'a filter on a relation',
    '{ FocusAreas(where: { parent: { exists: true } }, limit: 1000) { limit } }',
    '"limit":100',
  ],
  ['a sort by a hidden field', '{ Documents(sort: "uses") { totalDocs } }', '"errors"'],
])('%s obeys the rules of REST', async (_what, text, expected) => {
  expect((await query(text)).text).toContain(expected)
})

/** Fragments that each spread the next one twice: 2 to the power of `depth` fields once unfolded. */
const doubling = (depth: number) =>
  Array.from({ length: depth }, (_, at) => {
    const inner = at + 1 < depth ? `...f${(at + 1).toString()} ...f${(at + 1).toString()}` : 'id'
    return `fragment f${at.toString()} on Page { ${inner} }`
  }).join(' ')

test.each([
  ['a fragment within itself', '{ Pages { docs { ...a } } } fragment a on Page { ...a }'],
  [
    'a loop of fragments',
    '{ Pages { docs { ...a } } } fragment a on Page { ...b } fragment b on Page { id ...a }',
  ],
  ['a loop that nobody uses', '{ Pages { totalDocs } } fragment a on Page { ...a }'],
  ['fragments nested 15 deep', `{ Pages { docs { ...f0 } } } ${doubling(15)}`],
  ['fragments nested 200 deep', `{ Pages { docs { ...f0 } } } ${doubling(200)}`],
  [
    'levels hidden in fragments',
    '{ Pages { docs { ...a } } } fragment a on Page { parent { ...b } } fragment b on Page { parent { parent { parent { parent { id } } } } }',
  ],
  [
    'fields hidden in a fragment',
    `{ ${Array.from({ length: 30 }, (_, at) => `a${at.toString()}: Pages { docs { ...f } }`).join(' ')} } fragment f on Page { id a: id b: id c: id d: id e: id }`,
  ],
  [
    'two fragments of one name',
    '{ Pages { docs { ...a } } } fragment a on Page { id } fragment a on Page { title }',
  ],
  ['brackets without end', '{'.repeat(5000)],
  ['no query', ''],
])('%s: 400', async (_what, text) => {
  const answer = await query(text)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('"errors"')
})

test('fragments within the limits are answered', async () => {
  const { status, text } = await query(
    '{ FocusAreas(locale: de) { docs { ...a } } } fragment a on FocusArea { title ...b } fragment b on FocusArea { id }',
  )
  expect(status).toBe(200)
  expect(text).toContain('Nur deutsch veröffentlicht')
})

test('a global without a language is read in German', async () => {
  const { text } = await query('{ Home { lead } }')
  const { text: german } = await query('{ Home(locale: de) { lead } }')
  expect(text).toBe(german)
})

const word = 'Zqxkanari'
const failures: [string, string][] = [
  ['a search', `{ Pages(where: { title: { like: "${word}" } }) { totalDocs } }`],
  ['an id', `{ Page(id: "${word}") { title } }`],
  ['a field that does not exist', `{ Pages { ${word} } }`],
  ['a query with a fault', `{ Pages( ${word} `],
]

test.each(failures)('%s that fails leaves no typed word in the log', async (_what, text) => {
  const { find, findOne } = payload.db
  const fails = () => Promise.reject(new Error(`Failed query: ${word}`, { cause: new Error(word) }))
  Object.assign(payload.db, { find: fails, findOne: fails })
  const log = writtenLog()
  try {
    await query(text)
    expect(log.lines().filter((line) => line.includes(word))).toEqual([])
  } finally {
    log.end()
    Object.assign(payload.db, { find, findOne })
  }
})
