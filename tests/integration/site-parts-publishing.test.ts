import type { Payload } from 'payload'

import { schedulePublish } from '@/admin/schedule/requests'
import { seen } from '@/tests/helpers/desk'
import { homePage } from '@/tests/helpers/home-page'
import { scratchPayload } from '@/tests/helpers/scratch'
import { type Staff, staffOf } from '@/tests/helpers/staff'
import type { Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let staff: Staff
let as: ReturnType<typeof homePage>['as']
let draft: ReturnType<typeof homePage>['draft']
let publish: ReturnType<typeof homePage>['publish']
let read: ReturnType<typeof homePage>['read']

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  staff = await staffOf(payload)
  ;({ as, draft, publish, read } = homePage(payload, staff))
}, 60_000)

afterAll(() => remove())

async function plan(wish: object) {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: staff.users.editor }, payload)
  const date = new Date(Date.now() - 1000)
  await schedulePublish({ req, date, type: 'publish', ...wish } as never)
}

test('a plan publishes one language of a global', async () => {
  await publish('Vor dem Plan', 'de')
  await draft('Nach dem Plan', 'de')
  await draft('Not planned', 'en')
  await plan({ global: 'home', localeToPublish: 'de' })
  await payload.jobs.run({ silent: true })
  expect([await read('de'), await read('en')]).not.toContain('Not planned')
  expect(await read('de')).toBe('Nach dem Plan')
})

test('a plan for all languages of the navigation is one plan', async () => {
  await plan({ global: 'navigation' })
  const { totalDocs } = await payload.find({ collection: 'payload-jobs' })
  await payload.jobs.run({ silent: true })
  expect(totalDocs).toBe(1)
})

test('a withdrawal is not planned, and the reason is told', async () => {
  const planned = plan({ global: 'home', type: 'unpublish' })
  await expect(planned).rejects.toThrow(/zurückziehen|withdrawn/)
})

test('words that the desk approves are a draft of the global until they are published', async () => {
  const desk = (path: string, body?: unknown) =>
    as('admin', body ? 'POST' : 'GET', `/translations/${path}`, body)
  await payload.updateGlobal({ slug: 'translation-settings', data: { approvesOwn: true } })
  await publish('Ein neuer Satz für das Pult.', 'de')
  await publish('Before the desk', 'en')
  await publish('Noch ein neuer Satz für das Pult.', 'de')
  const place = { origin: 'home', document: 'home', locale: 'en' }
  const page = await desk(`document?${new URLSearchParams(place).toString()}`)
  const [item] = page.body['items'] as Item[]
  if (!item) throw new Error('the desk has no text of the home page')
  const saved = await desk('save', { ...seen(item), locale: 'en', target: 'From the desk.' })
  const { item: next } = saved.body as { item: Item }
  const approved = await desk('approve', { locale: 'en', units: [seen(next)] })
  const before = await read('en')
  const live = await desk('publish', { ...place, confirmsGaps: true })
  expect([approved.status, live.status]).toEqual([200, 200])
  expect([before, await read('en')]).toEqual(['Before the desk', 'From the desk.'])
})
