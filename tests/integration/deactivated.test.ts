import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { inviting, tokenOf } from '@/tests/helpers/invited'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let admin: Record<string, string>
let staff: ReturnType<typeof inviting>

beforeAll(async () => {
  process.env['GRAPHQL'] = 'true'
  ;({ payload, remove } = await scratchPayload())
  admin = await signIn(payload, 'admin')
  staff = inviting(payload, admin)
}, 60_000)

afterAll(() => remove())

const deactivate = (id: string, deactivated = true, headers = admin) =>
  staff.send('PATCH', `/users/${id}`, { deactivated }, headers)

const meAs = async (cookie: string) => {
  const { body } = await staff.send('GET', '/users/me', undefined, { ...admin, cookie })
  return body['user'] as { id: string } | null
}

const graphql = async (headers: Record<string, string>) => {
  const { guarded } = await import('@/api/guard')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const body = JSON.stringify({
    query: '{ Pages(draft: true) { totalDocs } Access { canAccessAdmin } }',
  })
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  return (await guarded(GRAPHQL_POST(Promise.resolve(payload.config)))(request, undefined)).text()
}

const get = (path: string) => async (headers: Record<string, string>) =>
  (await staff.send('GET', path, undefined, headers)).text

const places: Record<string, (headers: Record<string, string>) => Promise<string>> = {
  REST: get('/users'),
  GraphQL: graphql,
  'the translation desk': get('/translations/overview?locale=en'),
  'the panel': async (headers) => {
    const { user } = await payload.auth({ headers: new Headers(headers) })
    return user ? user.email : ''
  },
}

test.each(Object.keys(places))('a session ends at once: %s', async (place) => {
  const { email, id } = await staff.member({ roles: ['reviewer'] })
  const session = async () => ({ ...admin, cookie: (await staff.login(email)).cookie })
  const [left, open] = [await session(), await session()]
  await staff.send('POST', '/users/logout', undefined, left)
  const read = async (headers: Record<string, string>) => places[place]?.(headers)
  const before = await read(open)
  await deactivate(id)
  const [after, signedOut] = [await read(open), await read(left)]
  expect(before).not.toBe(signedOut)
  expect(after).toBe(signedOut)
})

test('a deactivated account is refused like a wrong password', async () => {
  const { email, id } = await staff.member()
  await deactivate(id)
  const [refused, wrong] = [await staff.login(email), await staff.login(email, 'falsch')]
  expect([refused.status, refused.text]).toEqual([wrong.status, wrong.text])
  expect(refused.status).toBe(401)
})

test('an account that is deactivated while it signs in is signed out', async () => {
  const { email, id } = await staff.member()
  const [{ cookie }] = await Promise.all([staff.login(email), deactivate(id)])
  const { deactivated } = await payload.findByID({ collection: 'users', id })
  expect([deactivated, await meAs(cookie), (await staff.login(email)).status]).toEqual([
    true,
    null,
    401,
  ])
})

test('an account that loses a role while it signs in has lost it', async () => {
  const { email, id } = await staff.member({ roles: ['editor', 'reviewer'] })
  const demote = staff.send('PATCH', `/users/${id}`, { roles: ['reviewer'] })
  await Promise.all([staff.login(email), demote])
  const { roles } = await payload.findByID({ collection: 'users', id })
  expect(roles).toEqual(['reviewer'])
})

test('an account that is activated again signs in as before', async () => {
  const { email, id } = await staff.member()
  await deactivate(id)
  await deactivate(id, false)
  expect((await staff.login(email)).status).toBe(200)
})

test('a link that was made before opens the account neither while it is deactivated nor afterwards', async () => {
  const { id } = await staff.member()
  const token = tokenOf(await staff.link(id))
  await deactivate(id)
  const [during, another] = [
    await staff.choose(token),
    await staff.send('POST', `/users/${id}/link`),
  ]
  await deactivate(id, false)
  const after = await staff.choose(token)
  expect([during.status, another.status, after.status]).toEqual([403, 409, 403])
})

test('the last admin who can sign in is not deactivated, and the reason stands at the field', async () => {
  const me = await meAs(admin['cookie'] ?? '')
  const { status, text } = await deactivate(me?.id ?? '')
  expect([status, text]).toEqual([400, expect.stringContaining('"path":"deactivated"')])
})

test('a deactivated admin is none who keeps the administration open', async () => {
  const { id } = await staff.member({ roles: ['admin'] })
  await deactivate(id)
  const me = await meAs(admin['cookie'] ?? '')
  expect((await deactivate(me?.id ?? '')).status).toBe(400)
})

test('nobody deactivates an account without being an admin', async () => {
  const { id } = await staff.member()
  await deactivate(id, true, await signIn(payload, 'editor'))
  const { deactivated } = await payload.findByID({ collection: 'users', id })
  expect(Boolean(deactivated)).toBe(false)
})

test('nobody is asked to translate with a deactivated account', async () => {
  const { id } = await staff.member({ roles: ['translator'], translatesTo: ['en'] })
  const people = async () => (await staff.send('GET', '/translations/people?locale=en')).text
  const before = await people()
  await deactivate(id)
  expect([before.includes(id), (await people()).includes(id)]).toEqual([true, false])
})
