import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { draftOf, newestStatus, plan, planned, planner } from '@/tests/helpers/planner'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let admin: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  admin = await signIn(payload, 'admin')
}, 60_000)

afterAll(() => remove())

const send = (method: string, path: string, body?: unknown) =>
  ask(payload.config, {
    path,
    method,
    headers: admin,
    ...(body === undefined ? {} : { body }),
  })

const ends: Record<string, (id: string, query: string) => ReturnType<typeof send>> = {
  deleted: (id, query) => send('DELETE', `/users/${id}${query}`),
  'deleted in bulk': (id, query) =>
    send('DELETE', `/users${query}${query ? '&' : '?'}where[id][equals]=${id}`),
  demoted: (id, query) =>
    send('PATCH', `/users/${id}${query}`, { roles: ['translator'], translatesTo: ['en'] }),
  deactivated: (id, query) => send('PATCH', `/users/${id}${query}`, { deactivated: true }),
  'demoted in bulk': (id, query) =>
    send('PATCH', `/users${query}${query ? '&' : '?'}where[id][equals]=${id}`, {
      roles: ['translator'],
      translatesTo: ['en'],
    }),
}

test.each(Object.keys(ends))('a kept plan happens although the account is %s', async (end) => {
  const [who, id] = [await planner(payload), await draftOf(payload, `Bleibt ${end}`)]
  await plan(payload, who, id)
  expect((await ends[end]?.(who.id, '?plans=keep'))?.status).toBe(200)
  await payload.jobs.run({ silent: true })
  expect(await newestStatus(payload, id)).toMatchObject({ de: 'published' })
})

test.each(Object.keys(ends))(
  'a cancelled plan is gone with the account that is %s',
  async (end) => {
    const [who, id] = [await planner(payload), await draftOf(payload, `Geht ${end}`)]
    await plan(payload, who, id)
    await ends[end]?.(who.id, '?plans=cancel')
    expect(await planned(payload, id)).toEqual([])
  },
)

test.each(['deleted', 'demoted', 'deactivated'])(
  'without an answer the account is not %s, and the plans are listed',
  async (end) => {
    const [who, id] = [await planner(payload), await draftOf(payload, `Offen ${end}`)]
    await plan(payload, who, id)
    const answer = await ends[end]?.(who.id, '')
    const { errors } = JSON.parse(answer?.text ?? '') as { errors: { data: unknown }[] }
    expect([answer?.status, errors[0]?.data]).toMatchObject([
      409,
      { plans: [{ title: `Offen ${end}`, locale: 'de', type: 'publish', document: id }] },
    ])
    const account = await payload.findByID({ collection: 'users', id: who.id })
    expect([account.roles, (await planned(payload, id)).length]).toEqual([['editor'], 1])
    await ends[end]?.(who.id, '?plans=cancel')
  },
)

test('each plan has an answer of its own', async () => {
  const [who, kept, gone] = [
    await planner(payload),
    await draftOf(payload, 'Behalten'),
    await draftOf(payload, 'Aufgehoben'),
  ]
  await plan(payload, who, kept)
  await plan(payload, who, gone)
  const [[keep], [cancel]] = [await planned(payload, kept), await planned(payload, gone)]
  const some = await ends['deleted']?.(who.id, `?plans[${keep?.id ?? ''}]=keep`)
  const each = `?plans[${keep?.id ?? ''}]=keep&plans[${cancel?.id ?? ''}]=cancel`
  const all = await ends['deleted']?.(who.id, each)
  const left = [(await planned(payload, kept)).length, (await planned(payload, gone)).length]
  expect([some?.status, all?.status, left]).toEqual([409, 200, [1, 0]])
  await payload.jobs.run({ silent: true })
})

test('in the account each plan is decided on, by admins alone', async () => {
  const [who, id] = [await planner(payload), await draftOf(payload, 'Im Konto entschieden')]
  await plan(payload, who, id)
  const path = `/users/${who.id}/plans`
  const [open] = await planned(payload, id)
  const own = await ask(payload.config, { path, headers: who.headers })
  const decided = await send('POST', path, { plan: open?.id, answer: 'keep' })
  expect([own.status, decided.status, JSON.parse(decided.text)]).toEqual([403, 200, { plans: [] }])
  expect((await ends['deleted']?.(who.id, ''))?.status).toBe(200)
  await payload.jobs.run({ silent: true })
  expect(await newestStatus(payload, id)).toMatchObject({ de: 'published' })
})

test('a change that leaves the right to plan asks for nothing', async () => {
  const [who, id] = [await planner(payload), await draftOf(payload, 'Darf weiter planen')]
  await plan(payload, who, id)
  const { status } = await send('PATCH', `/users/${who.id}`, { roles: ['reviewer'], name: 'Neu' })
  expect(status).toBe(200)
  await payload.jobs.run({ silent: true })
})
