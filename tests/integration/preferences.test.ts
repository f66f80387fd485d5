import type { Payload } from 'payload'

import { preferenceLimits } from '@/access/own-preferences'
import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(() => remove())

const at = (key: string, method = 'GET', body?: unknown, headers = editor) =>
  ask(payload.config, { path: `/payload-preferences/${key}`, method, body, headers })
const valueOf = async (key: string) =>
  (JSON.parse((await at(key)).text) as { value: unknown }).value

test('a preference is stored, changed, read and deleted', async () => {
  await at('list', 'POST', { value: { limit: 10 } })
  await at('list', 'POST', { value: { limit: 25 } })
  expect(await valueOf('list')).toEqual({ limit: 25 })
  expect((await at('list', 'DELETE')).status).toBe(200)
  expect(await valueOf('list')).toBeNull()
})

test.each([[[['a']]], [{ columns: [1, { order: [[], 0] }] }], [{ where: { $gt: 1 } }]])(
  'a list in a list, or a name that a database reads as a command, is refused: %j',
  async (value) => {
    const { status, text } = await at('nested', 'POST', { value })
    expect(status).toBe(400)
    expect(text).toContain('Liste')
    expect(await valueOf('nested')).toBeNull()
  },
)

test('deleting a preference that is not there is 404', async () => {
  expect((await at('nothing', 'DELETE')).status).toBe(404)
})

test('strangers store and delete nothing', async () => {
  expect((await at('list', 'POST', { value: 1 }, {})).status).toBe(401)
  expect((await at('list', 'DELETE', undefined, {})).status).toBe(401)
})

test('nobody deletes the preference of another account', async () => {
  await at('mine', 'POST', { value: 'mine' })
  const reviewer = await signIn(payload, 'reviewer')
  expect((await at('mine', 'DELETE', undefined, reviewer)).status).toBe(404)
  expect(await valueOf('mine')).toBe('mine')
})

test.each([
  ['a value', 'long', 'x'.repeat(preferenceLimits.value)],
  ['a name', 'x'.repeat(preferenceLimits.key + 1), 'x'],
])('%s that is too long is refused, and says what to do', async (_what, key, value) => {
  const { status, text } = await at(key, 'POST', { value })
  expect(status).toBe(400)
  expect(text).toContain('Bitte setzen Sie die Ansicht zurück')
})

test('preferences are stored under their name alone', async () => {
  const headers = editor
  const made = await ask(payload.config, {
    path: '/payload-preferences',
    method: 'POST',
    body: { key: 'side', value: 'x' },
    headers,
  })
  expect(made.status).toBe(403)
})

test('an account keeps its newest preferences, and the language of its panel', async () => {
  const reviewer = await signIn(payload, 'reviewer')
  const { user } = await payload.auth({ headers: new Headers(reviewer) })
  const own = { relationTo: 'users' as const, value: user?.id ?? '' }
  for (let count = 0; count < preferenceLimits.count; count += 1)
    await payload.db.create({
      collection: 'payload-preferences',
      data: {
        key: `old-${count.toString()}`,
        value: count,
        user: own,
        updatedAt: new Date(count * 1000).toISOString(),
      },
    })
  await at('new', 'POST', { value: 'new' }, reviewer)
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { 'user.value': { equals: own.value } },
    pagination: false,
  })
  const keys = docs.map(({ key }) => key)
  expect(keys).toContain('new')
  expect(keys).toContain('panel-language')
  expect(keys).not.toContain('old-0')
  expect(keys.filter((key) => key !== 'panel-language')).toHaveLength(preferenceLimits.count)
}, 120_000)
