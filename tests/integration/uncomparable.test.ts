import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let people: Record<string, Record<string, string>>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  people = { stranger: {}, admin: await signIn(payload, 'admin') }
}, 60_000)

afterAll(() => remove())

const statusOf = async (path: string, who: string) => {
  const { status } = await ask(payload.config, { path, headers: people[who] ?? {} })
  return status
}

const questions = [
  '/pages?where[createdAt][greater_than]=abc',
  '/pages?where[updatedAt][contains]=2026-13-45',
  '/pages?where[or][0][deletedAt][less_than]=%5C',
  '/pages?where={"createdAt":{"equals":1e30}}',
  '/pages?where[parent.createdAt][equals]=abc',
  '/pages?where[parent][in]=null',
  '/pages/versions?where[version.updatedAt][greater_than]=abc',
  '/publications/count?where[date][equals]=x',
  '/publications?where[topics][not_in]=null',
  '/publications?where[keywords][contains]=a&locale=de',
  '/publications?where[keywords][exists]=true',
  '/publications?sort=-keywords&locale=de',
  '/pages?where[id][equals]=a,b',
  '/pages?where[parent][not_equals]=a,b',
]

test.each(questions)('%s is refused, whoever asks', async (path) => {
  const statuses = [await statusOf(path, 'stranger'), await statusOf(path, 'admin')]
  expect(statuses).toEqual([400, 400])
})

test('the versions of a global are not compared with what is no date', async () => {
  const path = '/globals/home/versions?where[updatedAt][greater_than]=abc'
  expect(await statusOf(path, 'admin')).toBe(400)
})

test.each([
  '/pages?where[createdAt][greater_than]=2026-11-30',
  '/pages?where[createdAt][exists]=true',
  '/publications?where[date][in]=2026-11-30,2026-11-29',
  '/publications?where[topics][in]=a,b',
])('%s is answered', async (path) => {
  expect(await statusOf(path, 'admin')).toBe(200)
})

test('the folder of a file is no part of its address', async () => {
  const path = '/documents/file/nichts.pdf'
  for (const who of Object.keys(people))
    expect(await statusOf(`${path}?prefix=anders`, who)).toBe(await statusOf(path, who))
})

test.each(['/pages/a,b', '/pages/null%2Cundefined', '/pages/versions/a,b', '/users/a,b'])(
  '%s is no id, and there is nothing',
  async (path) => {
    const statuses = [await statusOf(path, 'stranger'), await statusOf(path, 'admin')]
    expect(statuses).toEqual([404, 404])
  },
)
