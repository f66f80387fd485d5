import type { Payload } from 'payload'

import { plansOfDocument } from '@/admin/schedule/requests'
import { mailServer } from '@/tests/helpers/mail-server'
import { draftOf, newestStatus, plan, planned, planner } from '@/tests/helpers/planner'
import { scratchPayload } from '@/tests/helpers/scratch'

const collection = 'focus-areas'
let payload: Payload
let remove: () => Promise<void>
let server: Awaited<ReturnType<typeof mailServer>>

beforeAll(async () => {
  server = await mailServer()
  process.env['SMTP_URL'] = server.address
  process.env['MAIL_FROM'] = 'site@example.org'
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(async () => {
  await remove()
  await server.close()
})

beforeEach(() => {
  server.mails.length = 0
})

test('a plan for all languages is one for each, and leaves out what nobody has begun', async () => {
  const [who, id] = [await planner(payload), await draftOf(payload, 'Alle Sprachen')]
  await plan(payload, who, id, { localeToPublish: undefined })
  const made = (await planned(payload, id)).map(({ input }) => input.locale).sort()
  await payload.jobs.run({ silent: true })
  expect([made, await planned(payload, id)]).toEqual([['de', 'en'], []])
  expect(await newestStatus(payload, id)).toMatchObject({ de: 'published' })
})

test('a language that cannot be published keeps no other one from it, and says why', async () => {
  const [who, id] = [await planner(payload), await draftOf(payload, '')]
  await payload.update({ collection, id, locale: 'en', draft: true, data: { title: 'Ready' } })
  await plan(payload, who, id)
  await plan(payload, who, id, { localeToPublish: 'en' })
  await payload.jobs.run({ silent: true })
  expect(await newestStatus(payload, id)).toMatchObject({ en: 'published' })
  expect(await planned(payload, id)).toMatchObject([
    {
      hasFailed: true,
      input: {
        locale: 'de',
        failure: {
          de: expect.stringContaining('Titel') as string,
          en: expect.stringContaining('Title') as string,
        },
      },
    },
  ])
})

test.each([
  ['trash', 'Das Dokument liegt im Papierkorb.'],
  ['nowhere', 'Das Dokument gibt es nicht mehr.'],
])('a plan for a document in %s fails with that reason', async (place, reason) => {
  const [who, id] = [await planner(payload), await draftOf(payload, `Ziel ${place}`)]
  await plan(payload, who, id)
  if (place === 'trash')
    await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  else await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  await payload.jobs.run({ silent: true })
  expect(await planned(payload, id)).toMatchObject([
    { hasFailed: true, input: { failure: { de: reason } } },
  ])
})

test('what failed stands in the list of the document, and can be removed there', async () => {
  const [who, id] = [await planner(payload), await draftOf(payload, '')]
  await plan(payload, who, id)
  await payload.jobs.run({ silent: true })
  const { createLocalReq } = await import('payload')
  const list = async () => {
    const req = await createLocalReq({ user: who.user }, payload)
    return plansOfDocument({ req, collectionSlug: collection, id } as never)
  }
  const [failed] = (await list()) as { id: string }[]
  expect(failed).toMatchObject({ hasFailed: true, input: { type: 'publish', locale: 'de' } })
  await plan(payload, who, id, { deleteID: failed?.id })
  expect(await list()).toEqual([])
})

test('who planned it and the admins are told by mail, with the reason and the way there', async () => {
  const [who, boss, id] = [
    await planner(payload),
    await planner(payload, 'admin'),
    await draftOf(payload, ''),
  ]
  await plan(payload, who, id)
  await payload.jobs.run({ silent: true })
  const to = server.mails.flatMap((mail) => mail.to)
  expect(to).toEqual(expect.arrayContaining([who.user.email, boss.user.email]))
  expect(server.mails[0]?.text).toContain(id)
})

test('a plan of an account that is gone is told to the admins', async () => {
  const [who, boss, id] = [
    await planner(payload),
    await planner(payload, 'admin'),
    await draftOf(payload, ''),
  ]
  await plan(payload, who, id)
  await payload.delete({ collection: 'users', id: who.id, context: { plans: 'keep' } })
  await payload.jobs.run({ silent: true })
  const to = server.mails.flatMap((mail) => mail.to)
  expect([to.includes(who.user.email), to.includes(boss.user.email)]).toEqual([false, true])
})
