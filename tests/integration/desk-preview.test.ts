import type { Payload, TypedUser } from 'payload'

import { type desk, deskWithStaff, type Headers } from '@/tests/helpers/desk'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Headers

beforeAll(async () => {
  ;({ at, payload, remove, reviewer } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

type Asked = { desk: boolean; role?: 'editor' | 'translator' }

/** The English page as the door of the site reads it for an account in preview. */
async function read(id: string, { desk: isDesk, role }: Asked) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: role ?? 'editor' } },
  })
  const [account] = docs
  const user = role && account ? ({ ...account, collection: 'users' } as TypedUser) : null
  const found = await payload.find({
    collection: 'pages',
    where: { id: { equals: id } },
    locale: 'en',
    fallbackLocale: false,
    draft: user !== null,
    overrideAccess: false,
    user,
    context: { desk: isDesk },
  })
  return JSON.stringify(found.docs)
}

async function withDraft() {
  const { id } = await at.newPage()
  await at.translated(id, 'Titel', 'Waiting title')
  await at.translated(id, 'arbeiten', 'We <1>work</1> here.')
  return id
}

test('the desk shows drafts of the desk in their place, with their marks', async () => {
  const shown = await read(await withDraft(), { desk: true, role: 'translator' })
  expect(shown).toContain('"title":"Waiting title"')
  expect(shown).toMatch(/"text":"work","format":1|"format":1[^}]*"text":"work"/)
})

test('no other preview, and no visitor, reads what is not approved', async () => {
  const id = await withDraft()
  await payload.update({
    collection: 'pages',
    id,
    locale: 'en',
    data: { title: 'Online', slug: `online-${id}`, _status: 'published' },
  })
  const answers = [
    await read(id, { desk: false, role: 'editor' }),
    await read(id, { desk: true }),
    await read(id, { desk: false }),
  ]
  for (const shown of answers) {
    expect(shown).toContain('Online')
    expect(shown).not.toContain('work')
  }
})

test('looking writes nothing: the draft still waits, the document is as it was', async () => {
  const id = await withDraft()
  await read(id, { desk: true, role: 'editor' })
  const page = await at.open(id, reviewer)
  expect(page.items.filter(({ state }) => state === 'draft')).toHaveLength(2)
  expect(page.items.filter(({ inDocument }) => inDocument !== null)).toEqual([])
})
