import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const collection = 'focus-areas'

const bothLanguages = async (de: string, en?: string) => {
  const { id } = await payload.create({
    collection,
    locale: 'de',
    draft: true,
    data: { title: de },
  })
  if (en) await payload.update({ collection, id, locale: 'en', draft: true, data: { title: en } })
  return id
}

const statusOf = async (id: string) => {
  const doc = await payload.findByID({ collection, id, locale: 'all', draft: true })
  return doc._status as unknown as Record<string, string>
}

test('"publish all" publishes both languages when both have a title', async () => {
  const id = await bothLanguages('Gremienarbeit', 'Committee work')
  await payload.update({ collection, id, data: {}, publishAllLocales: true })
  expect(await statusOf(id)).toMatchObject({ de: 'published', en: 'published' })
})

test('"publish all" leaves a language without a title a draft', async () => {
  const id = await bothLanguages('Öffentlichkeitsarbeit')
  await payload.update({ collection, id, data: {}, publishAllLocales: true })
  const { de, en } = await statusOf(id)
  expect([de, en === 'published']).toEqual(['published', false])
})

test('"unpublish all" withdraws every language', async () => {
  const id = await bothLanguages('Fortbildung', 'Training')
  await payload.update({ collection, id, data: {}, publishAllLocales: true })
  await payload.update({ collection, id, data: {}, unpublishAllLocales: true })
  expect(await statusOf(id)).toMatchObject({ de: 'draft', en: 'draft' })
})

const runScheduled = async (input: Record<string, unknown>) => {
  await payload.jobs.queue({ task: 'schedulePublish', input } as never)
  await payload.jobs.run()
}

test('a schedule for one language leaves the other alone', async () => {
  const id = await bothLanguages('Fundraising', 'Fundraising')
  await runScheduled({ type: 'publish', locale: 'en', doc: { relationTo: collection, value: id } })
  const { de, en } = await statusOf(id)
  expect([de, en]).toEqual(['draft', 'published'])
})

test('a schedule that names no language publishes and withdraws all of them', async () => {
  const id = await bothLanguages('Wissenstransfer', 'Knowledge transfer')
  const doc = { relationTo: collection, value: id }
  await runScheduled({ type: 'publish', doc })
  expect(await statusOf(id)).toMatchObject({ de: 'published', en: 'published' })
  await runScheduled({ type: 'unpublish', doc })
  expect(await statusOf(id)).toMatchObject({ de: 'draft', en: 'draft' })
})

test('a scheduled withdrawal of one language leaves the other published', async () => {
  const id = await bothLanguages('Kooperation', 'Cooperation')
  const doc = { relationTo: collection, value: id }
  await runScheduled({ type: 'publish', doc })
  await runScheduled({ type: 'unpublish', locale: 'en', doc })
  expect(await statusOf(id)).toMatchObject({ de: 'published', en: 'draft' })
})
