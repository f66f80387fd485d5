import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { type desk, deskWithStaff, find, type Headers } from '@/tests/helpers/desk'
import type { MemoryAnswer } from '@/translation/offers'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers
let translator: Headers

beforeAll(async () => {
  ;({ at, payload, remove, reviewer, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

async function memory(document: string, headers = translator) {
  const path = `/translations/memory?origin=pages&document=${document}&locale=en`
  return at.call(path, headers)
}

const matches = async (document: string) => ((await memory(document)).body as MemoryAnswer).matches

test('the second use of a sentence is offered at 100, and stays missing until somebody takes it', async () => {
  const first = await at.newPage()
  const source = 'Wir <1>arbeiten</1> zusammen.'
  const item = await at.translated(first.id, 'arbeiten', 'We <1>work</1> together.')
  const second = await at.newPage()
  const { unit } = find(await at.open(second.id), 'arbeiten')
  expect(await matches(second.id)).not.toHaveProperty([unit.id])

  await at.batch('approve', [item], reviewer)
  const offered = (await matches(second.id))[unit.id]
  const target = 'We <1>work</1> together.'
  expect(offered).toHaveLength(1)
  expect(offered).toMatchObject([
    { percent: 100, source, target, title: 'Titel', unit: { id: item.unit.id } },
  ])
  expect(find(await at.open(second.id), 'arbeiten').state).toBe('missing')

  await at.translated(second.id, 'arbeiten', 'We <1>work</1> together.')
  expect(find(await at.open(second.id), 'arbeiten').state).toBe('draft')
  expect(await matches(second.id)).not.toHaveProperty([unit.id])
})

test('a document in the trash is not remembered', async () => {
  const { id } = await at.newPage()
  const item = await at.translated(id, 'Seit 1999.', 'Since 1999, long ago.')
  await at.batch('approve', [item], reviewer)
  const other = await at.newPage()
  const told = async () => JSON.stringify(await matches(other.id))
  expect(await told()).toContain('long ago')
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'pages', id, data })
  expect(await told()).not.toContain('long ago')
})

test('only who translates into the language is told', async () => {
  const { id } = await at.newPage()
  const other = await signIn(payload, 'translator')
  await payload.update({
    collection: 'users',
    where: { id: { equals: (await payload.auth({ headers: new Headers(other) })).user?.id } },
    data: { translatesTo: ['de'] },
  })
  expect((await memory(id, other)).status).toBe(403)
  expect((await memory(id, {})).status).toBe(403)
  expect((await memory(id)).status).toBe(200)
})
