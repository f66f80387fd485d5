import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'editor')
}, 60_000)

afterAll(() => remove())

const refused = {
  data: { errors: [expect.objectContaining({ path: 'supersededBy' })] },
}

const edition = async (supersededBy?: string, status: 'draft' | 'published' = 'published') => {
  const { id } = await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: status === 'draft',
    data: {
      title: `Auflage ${crypto.randomUUID()}`,
      kind: 'study',
      date: '2026-03-01',
      _status: status,
      ...(supersededBy ? { supersededBy } : {}),
    },
  })
  return id
}

const point = (id: string, supersededBy: string, draft = false) =>
  payload.update({
    collection: 'publications',
    id,
    locale: 'de',
    draft,
    data: { supersededBy, _status: draft ? 'draft' : 'published' },
  })

test('an edition is not newer than itself', async () => {
  const id = await edition()
  await expect(point(id, id)).rejects.toMatchObject(refused)
})

test('two editions are not each newer than the other', async () => {
  const newer = await edition()
  const older = await edition(newer)
  await expect(point(newer, older)).rejects.toMatchObject(refused)
})

test('three editions form no loop', async () => {
  const third = await edition()
  const second = await edition(third)
  const first = await edition(second)
  await expect(point(third, first)).rejects.toMatchObject(refused)
})

test('drafts form no loop either', async () => {
  const newer = await edition(undefined, 'draft')
  const older = await edition(newer, 'draft')
  await expect(point(newer, older, true)).rejects.toMatchObject(refused)
})

test('a draft and what is published form no loop together', async () => {
  const newer = await edition()
  const older = await edition()
  await point(older, newer, true)
  await expect(point(newer, older)).rejects.toMatchObject(refused)
})

test('an edition in the trash still counts, since it can come back', async () => {
  const newer = await edition()
  const trashed = await edition(newer)
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'publications', id: trashed, data: { deletedAt } })
  await expect(point(newer, trashed)).rejects.toMatchObject(refused)
})

test('of two saves at once that would close a loop, one is refused', async () => {
  const [one, other] = [await edition(), await edition()]
  const outcomes = await Promise.allSettled([point(one, other), point(other, one)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('REST names the field and the reason, in the language of the request', async () => {
  const newer = await edition()
  const older = await edition(newer)
  const { status, text } = await ask(payload.config, {
    path: `/publications/${newer}?locale=de`,
    method: 'PATCH',
    headers: { ...headers, 'accept-language': 'de' },
    body: { supersededBy: older },
  })
  expect(status).toBe(400)
  expect(text).toContain('"path":"supersededBy"')
  expect(text).toContain('neuer als sie selbst')
})

test('a chain of editions can be changed as long as it stays one', async () => {
  const third = await edition()
  const second = await edition()
  const first = await edition(second)
  await point(second, third)
  expect((await point(first, third)).supersededBy).toMatchObject({ id: third })
})

test('a focus area in a draft does not belong to its own topic', async () => {
  const area = async (parent?: string) => {
    const data = {
      title: `Thema ${crypto.randomUUID()}`,
      _status: 'draft' as const,
      ...(parent ? { parent } : {}),
    }
    return (await payload.create({ collection: 'focus-areas', locale: 'de', draft: true, data })).id
  }
  const id = await area()
  const parent = await area(id)
  const closing = { collection: 'focus-areas', id, locale: 'de', draft: true } as const
  await expect(payload.update({ ...closing, data: { parent } })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'parent' })] },
  })
})
