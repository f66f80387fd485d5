import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

const titles = ['100 % Recht', '100 x Recht', 'a_b', 'axb', String.raw`c\d`, 'cxd', "O'Neill"]

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
  for (const title of titles)
    await payload.create({
      collection: 'focus-areas',
      locale: 'de',
      data: { title, summary: 'Offen', _status: 'published' },
    })
}, 120_000)

afterAll(() => remove())

async function find(operator: string, word: string, headers: Record<string, string>) {
  const where = `where[title][${operator}]=${encodeURIComponent(word)}`
  const path = `/focus-areas?limit=100&locale=de&${where}`
  const { text } = await ask(payload.config, { path, headers })
  return (JSON.parse(text) as { docs: { title: string }[] }).docs.map(({ title }) => title).sort()
}

const words: [string, string[]][] = [
  ['%', ['100 % Recht']],
  ['_', ['a_b']],
  ['\\', [String.raw`c\d`]],
  ['a_b', ['a_b']],
  ['0 % R', ['100 % Recht']],
  ["O'N", ["O'Neill"]],
  ['%%', []],
  ['a%b', []],
  ['A_B', ['a_b']],
]

describe.each(['stranger', 'editor'])('as %s', (who) => {
  const headers = () => (who === 'editor' ? editor : {})

  test.each(words)('the word %j finds %j', async (word, found) => {
    expect(await find('contains', word, headers())).toEqual(found)
    expect(await find('like', word, headers())).toEqual(found)
  })

  test.each(['%', '_', '\\'])('without %j are all others', async (word) => {
    const found = titles.filter((title) => !title.includes(word)).sort()
    expect(await find('not_like', word, headers())).toEqual(found)
  })
})

const refused = onlySqlite(
  'a question about the inside of rich text is refused: words could reach SQL',
)

refused.each([
  'equals',
  'in',
  'exists',
  'like',
  'contains',
  'not_like',
  'not_equals',
  'greater_than',
])('nobody searches rich text by %s', async (operator) => {
  const where = `where[body.root.children.text][${operator}]=${encodeURIComponent("x' OR '1'='1")}`
  const { status } = await ask(payload.config, { path: `/pages?${where}`, headers: editor })
  expect(status).toBe(400)
})
