import type { Payload, PayloadRequest } from 'payload'

import { releaseAbandonedJobs } from '@/jobs/lease'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const collection = 'focus-areas'
const areas = { collection, locale: 'de' } as const
const minutes = (count: number) => Date.now() + count * 60_000

let count = 0

/** A draft whose publication a process had begun when it died. */
async function interrupted() {
  count += 1
  const title = `Geplant ${count.toString()}`
  const { id } = await payload.create({ ...areas, draft: true, data: { title } })
  const input = { type: 'publish', locale: 'de', doc: { relationTo: collection, value: id } }
  const job = (await payload.jobs.queue({ task: 'schedulePublish', input } as never)) as {
    id: string
  }
  const data = { processing: true, updatedAt: new Date().toISOString() }
  await payload.db.updateJobs({ id: job.id, data, returning: false })
  return { id, input, job, title }
}

const published = async (id: string) =>
  (await payload.findByID({ ...areas, id }))._status === 'published'

test('a job that died with its process is run again after its lease', async () => {
  const { id } = await interrupted()
  await releaseAbandonedJobs(payload, minutes(6))
  await payload.jobs.run()
  expect(await published(id)).toBe(true)
})

test('a job that somebody is working on is left alone', async () => {
  const { id } = await interrupted()
  await releaseAbandonedJobs(payload, minutes(1))
  await payload.jobs.run()
  expect(await published(id)).toBe(false)
})

test('what was published before the crash is not published again with what was drafted since', async () => {
  const { id, input, job, title } = await interrupted()
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const handler = task?.handler as unknown as (run: object) => Promise<unknown>
  await handler({ input, job, req: { payload } as unknown as PayloadRequest })
  await payload.update({ ...areas, id, draft: true, data: { title: 'Noch nicht fertig' } })
  await releaseAbandonedJobs(payload, minutes(6))
  await payload.jobs.run()
  expect((await payload.findByID({ ...areas, id })).title).toBe(title)
})

test('a publication that fails leaves the job to be tried again, and nothing half done', async () => {
  const { id } = await payload.create({ ...areas, draft: true, data: {} })
  const input = { type: 'publish', locale: 'de', doc: { relationTo: collection, value: id } }
  await payload.jobs.queue({ task: 'schedulePublish', input } as never)
  await payload.jobs.run({ silent: true })
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { completedAt: { exists: false }, hasError: { equals: true } },
  })
  expect([docs.length, await published(id)]).toEqual([1, false])
})

test('a job whose lease ended while it was still at work is not done twice', async () => {
  const { id, input, job, title } = await interrupted()
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const handler = task?.handler as unknown as (run: object) => Promise<unknown>
  const run = { input, job, req: { payload } as unknown as PayloadRequest }
  await handler(run)
  await payload.update({ ...areas, id, draft: true, data: { title: 'Noch nicht fertig' } })
  await handler(run)
  expect((await payload.findByID({ ...areas, id })).title).toBe(title)
})
