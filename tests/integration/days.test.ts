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

const publication = (date: string, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    draft: status === 'draft',
    data: { title: `Bericht ${crypto.randomUUID()}`, kind: 'report', date, _status: status },
  })

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T12:00:00.000Z', '2026-03-01'],
  // Half past midnight at the organisation's place.
  ['2025-12-31T23:30Z', '2026-01-01'],
  ['2026-01-01T00:30:00+01:00', '2026-01-01'],
])('%s is stored as the day %s', async (given, day) => {
  expect((await publication(given)).date).toBe(`${day}T12:00:00.000Z`)
})

test.each(['2025-02-30', '2026-13-01', '2026-04-31T12:00:00.000Z', '01.03.2026', 'gestern'])(
  '%s is refused at its field, in drafts too',
  async (date) => {
    for (const status of ['draft', 'published'] as const)
      await expect(publication(date, status)).rejects.toMatchObject({
        data: { errors: [expect.objectContaining({ path: 'date' })] },
      })
  },
)

test('REST refuses 30 February with a message in the language of the request', async () => {
  const { status, text } = await ask(payload.config, {
    path: '/publications?locale=de',
    method: 'POST',
    headers: { ...headers, 'accept-language': 'de' },
    body: { title: 'Bericht', kind: 'report', date: '2025-02-30' },
  })
  expect(status).toBe(400)
  expect(text).toContain('Das Datum „2025-02-30“ gibt es nicht.')
})

test('first and last days of a period follow the same rule', async () => {
  const membership = payload.create({
    collection: 'network-memberships',
    locale: 'de',
    draft: true,
    data: { name: 'Netz', since: '2020-02-30' },
  })
  await expect(membership).rejects.toMatchObject({ name: 'ValidationError' })
})

test('a day that was stored with a time is read as a day', async () => {
  const { id } = await publication('2026-03-01')
  const where = { id: { equals: id } }
  const { id: _, ...known } =
    (await payload.db.findOne<{ id: string }>({ collection: 'publications', where })) ?? {}
  const data = { ...known, date: '2025-12-31T23:30:00.000Z' }
  await payload.db.updateOne({ collection: 'publications', id, data })
  const read = await payload.findByID({ collection: 'publications', id, locale: 'de' })
  expect(read.date).toBe('2026-01-01T12:00:00.000Z')
})
