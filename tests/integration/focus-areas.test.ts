import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const area = (title: string, parent?: string) =>
  payload.create({
    collection: 'focus-areas',
    locale: 'de',
    data: { title, ...(parent ? { parent } : {}), _status: 'published' },
  })

test('there are areas and their topics, and no third level', async () => {
  const { id } = await area('Schwerpunkt')
  const topic = await area('Thema', id)
  await expect(area('Unterthema', topic.id)).rejects.toThrow()

  const other = await area('Anderer Schwerpunkt')
  const move = (parent: string) =>
    payload.update({ collection: 'focus-areas', id, locale: 'de', data: { parent } })
  await expect(move(other.id)).rejects.toThrow()
  await expect(move(id)).rejects.toThrow()

  await payload.delete({ collection: 'focus-areas', id: topic.id })
  expect((await move(other.id)).parent).toMatchObject({ id: other.id })
})
