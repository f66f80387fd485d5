import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let admin: Record<string, string>

beforeAll(async () => {
  // Each test comes from an address of its own.
  process.env['TRUSTED_PROXIES'] = '1'
  ;({ payload, remove } = await scratchPayload())
  admin = await signIn(payload, 'admin')
}, 120_000)

afterAll(() => remove())

const from = () => ({ 'x-forwarded-for': `192.0.2.${(addresses += 1).toString()}` })
let addresses = 0
const password = 'Kran Filz Uhr Mond'
async function account(data: Record<string, unknown> = {}) {
  const email = `${randomBytes(5).toString('hex')}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Konto', email, password, roles: ['editor'], ...data } as never,
  })
  return { id, email }
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(payload.config, { path, method: 'POST', body, headers })
const logIn = (email: string, word: string, headers: Record<string, string>) =>
  post('/users/login', { email, password: word }, headers)
const sessionOf = async (email: string, word = password) => {
  const { cookie } = await logIn(email, word, from())
  return { cookie, origin: payload.config.serverURL }
}
const userOf = ({ text }: { text: string }) => (JSON.parse(text) as { user: unknown }).user
const isSignedIn = async (headers: Record<string, string>) =>
  userOf(await ask(payload.config, { path: '/users/me', headers })) !== null

test('five wrong passwords are limited for that account and address, with the time to wait', async () => {
  const [{ email }, other] = [await account(), await account()]
  const here = from()
  const wrong = await Promise.all(Array.from({ length: 8 }, () => logIn(email, 'falsch', here)))
  expect(wrong.filter(({ status }) => status === 401)).toHaveLength(5)
  const limited = await logIn(email, password, here)
  expect(limited.status).toBe(429)
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await logIn(other.email, password, here)).status).toBe(200)
}, 60_000)

test('a stranger elsewhere locks nobody out', async () => {
  const { email } = await account()
  const stranger = from()
  for (let tries = 0; tries < 8; tries += 1) await logIn(email, 'falsch', stranger)
  expect((await logIn(email, password, from())).status).toBe(200)
}, 60_000)

test('many wrong passwords for many accounts from one address are limited', async () => {
  const here = from()
  const statuses = new Set<number>()
  for (let tries = 0; tries < 55; tries += 1)
    statuses.add((await logIn(`nobody-${tries.toString()}@example.org`, '', here)).status)
  expect(statuses).toContain(429)
}, 60_000)

test('a header that names another address changes nothing without a proxy of ours', async () => {
  const { email } = await account()
  const { status } = await logIn(email, 'falsch', { 'x-forwarded-for': 'evil, 198.51.100.1' })
  for (let tries = 0; tries < 5; tries += 1)
    await logIn(email, 'falsch', { 'x-forwarded-for': `other-${tries.toString()}, 198.51.100.1` })
  const last = await logIn(email, password, { 'x-forwarded-for': 'new, 198.51.100.1' })
  expect([status, last.status]).toEqual([401, 429])
}, 60_000)

test('an unknown account answers as a known one does', async () => {
  const { email } = await account()
  const known = await logIn(email, 'falsch', from())
  const unknown = await logIn('nobody@example.org', 'falsch', from())
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  const sent = await post('/users/forgot-password', { email }, from())
  const none = await post('/users/forgot-password', { email: 'nobody@example.org' }, from())
  expect([none.status, none.text]).toEqual([sent.status, sent.text])
}, 60_000)

test('a link for a new password is asked for once in 15 seconds', async () => {
  const { email } = await account()
  const here = from()
  const first = await post('/users/forgot-password', { email }, here)
  const second = await post('/users/forgot-password', { email }, here)
  expect([first.status, second.status]).toEqual([409, 429])
})

test.each([
  ['a short', 'kurz'],
  ['a common', 'Passwort123456'],
  ['an endless', 'a1 '.repeat(334)],
])(
  '%s password is refused with a new account, in the account and by a link',
  async (_what, weak) => {
    const { email, id } = await account()
    const data = { name: 'Neu', email: `neu-${email}`, password: weak, roles: ['editor'] }
    const created = await post('/users', data, admin)
    const body = { password: weak }
    const path = `/users/${id}`
    const changed = await ask(payload.config, { path, method: 'PATCH', body, headers: admin })
    const token = await payload.forgotPassword({ collection: 'users', data: { email } })
    const reset = await post('/users/reset-password', { token, password: weak }, from())
    expect([created.status, changed.status, reset.status]).toEqual([400, 400, 400])
    expect(reset.text).toContain('password')
    expect((await logIn(email, password, from())).status).toBe(200)
  },
  60_000,
)

test('a reset link works once, and ends the old sessions', async () => {
  const { email } = await account()
  const old = await sessionOf(email)
  const token = await payload.forgotPassword({ collection: 'users', data: { email } })
  const next = 'Regen Tisch Lampe Ort'
  const first = await post('/users/reset-password', { token, password: next }, from())
  const again = await post('/users/reset-password', { token, password: next }, from())
  expect([first.status, again.status]).toEqual([200, 403])
  expect(await isSignedIn(old)).toBe(false)
  expect((await logIn(email, next, from())).status).toBe(200)
}, 60_000)

test.each([
  ['another password', { password: 'Regen Tisch Lampe Ort' }],
  ['other roles', { roles: ['translator'], translatesTo: ['en'] }],
])(
  '%s ends the sessions of the account',
  async (_what, body) => {
    const { email, id } = await account()
    const session = await sessionOf(email)
    expect(await isSignedIn(session)).toBe(true)
    await ask(payload.config, { path: `/users/${id}`, method: 'PATCH', body, headers: admin })
    expect(await isSignedIn(session)).toBe(false)
  },
  60_000,
)

test('sign-ins at the same moment all hold', async () => {
  const { email } = await account()
  const all = await Promise.all([sessionOf(email), sessionOf(email), sessionOf(email)])
  expect(await Promise.all(all.map(isSignedIn))).toEqual([true, true, true])
})

test('signing out ends the session, a deleted account too', async () => {
  const { email, id } = await account()
  const [first, second] = [await sessionOf(email), await sessionOf(email)]
  await post('/users/logout', {}, first)
  expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true])
  await ask(payload.config, { path: `/users/${id}`, method: 'DELETE', headers: admin })
  expect(await isSignedIn(second)).toBe(false)
}, 60_000)

test('a session ends twelve hours after the sign-in, however busy', async () => {
  const { email, id } = await account()
  const session = await sessionOf(email)
  const renewed = await post('/users/refresh-token', {}, session)
  const { sessions } = await payload.findByID({ collection: 'users', id, showHiddenFields: true })
  const createdAt = new Date(Date.now() - 12.1 * 3_600_000).toISOString()
  const data = { sessions: sessions?.map((each) => ({ ...each, createdAt })) }
  await payload.db.updateOne({ collection: 'users', id, data })
  const late = await post('/users/refresh-token', {}, session)
  expect([renewed.status, late.status]).toEqual([200, 403])
}, 60_000)

test('the cookie is for this site and no script, and the answer holds no token', async () => {
  const { email } = await account()
  const { headers, text } = await logIn(email, password, from())
  const cookie = headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^leitbild-token=.*; Path=\/.*HttpOnly=true|^leitbild-token=.*HttpOnly/)
  expect(cookie).toContain('SameSite=Lax')
  expect(cookie).not.toContain('Domain')
  expect(text).not.toContain(cookie.split(/[=;]/)[1] ?? '-')
})

const token = (header: object, claims: object, signature = '') =>
  [JSON.stringify(header), JSON.stringify(claims), signature]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

test('a token that is not ours signs nobody in', async () => {
  const { id } = await account()
  const claims = { id, collection: 'users', email: 'x@example.org', exp: 4_000_000_000 }
  const forged = [token({ alg: 'none', typ: 'JWT' }, claims), token({ alg: 'HS256' }, claims, 'x')]
  const answers = await Promise.all(
    forged.map((word) => isSignedIn({ authorization: `JWT ${word}` })),
  )
  expect(answers).toEqual([false, false])
  const asked = await ask(payload.config, { path: `/users/me?token=${forged[0] ?? ''}` })
  expect(asked.text).toContain('"user":null')
})
