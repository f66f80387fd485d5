import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

type Headers = Record<string, string>

/** As many admins as asked for, and no other account. */
async function admins(count: number) {
  await payload.db.deleteMany({ collection: 'users', where: {} })
  const headers: Headers[] = []
  for (let made = 0; made < count; made += 1) headers.push(await signIn(payload, 'admin'))
  const { docs } = await payload.find({ collection: 'users', sort: 'createdAt' })
  return docs.map(({ email, id }, place) => ({ email, id, headers: headers[place] ?? {} }))
}

/** How many accounts can still sign in and manage others. */
async function remaining() {
  const { docs } = await payload.db.find<{ hash?: string; roles?: string[] }>({
    collection: 'users',
    where: {},
    pagination: false,
  })
  return docs.filter(({ hash, roles }) => hash && roles?.includes('admin')).length
}

const patch = (path: string, body: unknown, headers: Headers) =>
  ask(payload.config, { path, method: 'PATCH', body, headers })

test('the last admin keeps the role, and the field says why', async () => {
  const [admin] = await admins(1)
  const { status, text } = await patch(
    `/users/${admin?.id ?? ''}`,
    { roles: ['editor'] },
    admin?.headers ?? {},
  )
  const { errors } = JSON.parse(text) as { errors: { data: { errors: object[] } }[] }
  expect([status, errors[0]?.data.errors]).toMatchObject([400, [{ path: 'roles' }]])
  expect(await remaining()).toBe(1)
})

test('the last admin may change everything else', async () => {
  const [admin] = await admins(1)
  const data = { name: 'Neuer Name', roles: ['admin', 'editor'] }
  const { status } = await patch(`/users/${admin?.id ?? ''}`, data, admin?.headers ?? {})
  expect(status).toBe(200)
})

test('the last admin is not deleted, with a reason', async () => {
  const [admin] = await admins(1)
  const { status, text } = await ask(payload.config, {
    path: `/users/${admin?.id ?? ''}`,
    method: 'DELETE',
    headers: admin?.headers ?? {},
  })
  expect([status, text]).toEqual([409, expect.stringContaining('letzte Konto der Verwaltung')])
  expect(await remaining()).toBe(1)
})

test('an admin without a password does not count', async () => {
  const [admin, other] = await admins(2)
  await payload.db.updateOne({ collection: 'users', id: other?.id ?? '', data: { hash: null } })
  const { status } = await patch(
    `/users/${admin?.id ?? ''}`,
    { roles: ['editor'] },
    admin?.headers ?? {},
  )
  expect([status, await remaining()]).toEqual([400, 1])
})

test.each(['role', 'account'])('of two admins one can lose the %s', async (what) => {
  const [admin, other] = await admins(2)
  const path = `/users/${other?.id ?? ''}`
  const headers = admin?.headers ?? {}
  const { status } =
    what === 'role'
      ? await patch(path, { roles: ['editor'] }, headers)
      : await ask(payload.config, { path, method: 'DELETE', headers })
  expect([status, await remaining()]).toEqual([200, 1])
})

const together: Record<string, (all: Awaited<ReturnType<typeof admins>>) => Promise<unknown>> = {
  'bulk change over REST': ([admin]) =>
    patch('/users?where[name][equals]=admin', { roles: ['editor'] }, admin?.headers ?? {}),
  'bulk delete over REST': ([admin]) =>
    ask(payload.config, {
      path: '/users?where[name][equals]=admin',
      method: 'DELETE',
      headers: admin?.headers ?? {},
    }),
  'bulk change over the Local API': () =>
    payload.update({ collection: 'users', where: {}, data: { roles: ['reviewer'] } }),
  'bulk delete over the Local API': () => payload.delete({ collection: 'users', where: {} }),
  'each demotes itself at once': (all) =>
    Promise.all(
      all.map(({ headers, id }) => patch(`/users/${id}`, { roles: ['editor'] }, headers)),
    ),
  'each deletes itself at once': (all) =>
    Promise.all(
      all.map(({ headers, id }) =>
        ask(payload.config, { path: `/users/${id}`, method: 'DELETE', headers }),
      ),
    ),
  'one demotes, one deletes': ([first, second]) =>
    Promise.all([
      patch(`/users/${second?.id ?? ''}`, { roles: ['editor'] }, first?.headers ?? {}),
      ask(payload.config, {
        path: `/users/${first?.id ?? ''}`,
        method: 'DELETE',
        headers: second?.headers ?? {},
      }),
    ]),
}

test.each(Object.keys(together))('an admin remains: %s', async (way) => {
  const all = await admins(3)
  // Two can sign in; the third has no password.
  await payload.db.updateOne({ collection: 'users', id: all[2]?.id ?? '', data: { hash: null } })
  await together[way]?.(all.slice(0, 2))
  expect(await remaining()).toBeGreaterThan(0)
})

test('a request that first demotes and then promotes somebody may go on', async () => {
  const [admin, other] = await admins(2)
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  const change = (id: string, roles: 'admin' | 'editor') =>
    payload.update({ collection: 'users', id, data: { roles: [roles] }, req })
  await change(other?.id ?? '', 'editor')
  await change(other?.id ?? '', 'admin')
  await change(admin?.id ?? '', 'editor')
  expect(await remaining()).toBe(1)
})
