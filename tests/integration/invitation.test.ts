import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { chosenPassword, inviting, newAddress, tokenOf } from '@/tests/helpers/invited'
import { scratchPayload } from '@/tests/helpers/scratch'
import { writtenLog } from '@/tests/helpers/written-log'

let payload: Payload
let remove: () => Promise<void>
let staff: ReturnType<typeof inviting>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  staff = inviting(payload, await signIn(payload, 'admin'))
}, 60_000)

afterAll(() => remove())

type Stored = { id: string; resetPasswordToken?: string; resetPasswordExpiration?: string }

const stored = (id: string) =>
  payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })

test('a colleague is invited without a password, and chooses it with the link', async () => {
  const { email, id } = await staff.invited()
  const before = await staff.login(email)
  const shown = await staff.link(id)
  const chosen = await staff.choose(tokenOf(shown))
  const after = await staff.login(email)
  expect([before.status, chosen.status, after.status]).toEqual([401, 200, 200])
  expect(shown).toContain('/admin/reset/')
})

test('an account that is made with a password signs in with it', async () => {
  const { email, status } = await staff.invited({ password: chosenPassword })
  expect([status, (await staff.login(email)).status]).toEqual([201, 200])
})

test('a script makes accounts with and without a password', async () => {
  const [first, second] = [newAddress(), newAddress()]
  const data = { name: 'Skript', roles: ['editor' as const] }
  const password = chosenPassword
  await payload.create({ collection: 'users', data: { ...data, email: first, password } })
  await payload.create({ collection: 'users', data: { ...data, email: second } })
  const answers = [await staff.login(first), await staff.login(second)]
  expect(answers.map(({ status }) => status)).toEqual([200, 401])
})

test('a weak password is refused when an account is made', async () => {
  expect((await staff.invited({ password: 'kurz' })).status).toBe(400)
})

test('the link works once', async () => {
  const { id } = await staff.invited()
  const token = tokenOf(await staff.link(id))
  await staff.choose(token)
  expect((await staff.choose(token)).status).toBe(403)
})

test('the link is valid for seven days, and a new one replaces it', async () => {
  const { id } = await staff.invited()
  const first = tokenOf(await staff.link(id))
  const second = tokenOf(await staff.link(id))
  const { resetPasswordExpiration: end } = (await stored(id)) ?? {}
  const days = (Date.parse(String(end)) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThanOrEqual(7)
  const answers = [await staff.choose(first), await staff.choose(second)]
  expect(answers.map(({ status }) => status)).toEqual([403, 200])
})

test('a link that has expired does not work', async () => {
  const { id } = await staff.invited()
  const token = tokenOf(await staff.link(id))
  const data = { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() }
  await payload.db.updateOne({ collection: 'users', id, data })
  expect((await staff.choose(token)).status).toBe(403)
})

test('the database holds no token that opens an account', async () => {
  const { id } = await staff.invited()
  const token = tokenOf(await staff.link(id))
  const { resetPasswordToken: kept = '' } = (await stored(id)) ?? {}
  expect([kept.length, kept === token]).toEqual([64, false])
  expect((await staff.choose(kept)).status).toBe(403)
})

test('neither the log nor a later answer holds the link', async () => {
  const { id } = await staff.invited()
  const log = writtenLog()
  const token = tokenOf(await staff.link(id))
  const answers = [
    await staff.send('GET', `/users/${id}/link`),
    await staff.send('GET', `/users/${id}`),
  ]
  await staff.choose('falsch')
  await staff.choose(token)
  const lines = log.lines()
  log.end()
  expect(answers.map(({ status, text }) => [status, text.includes(token)])).toEqual([
    [200, false],
    [200, false],
  ])
  expect(lines.join('\n')).not.toContain(token)
})

test('only admins make a link', async () => {
  const { id } = await staff.invited()
  const editor = await signIn(payload, 'editor')
  const answers = [
    await staff.send('POST', `/users/${id}/link`, undefined, editor),
    await staff.send('POST', `/users/${id}/link`, undefined, {}),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 401])
})

test('without a mail server no link is sent', async () => {
  const { id } = await staff.invited()
  expect((await staff.send('POST', `/users/${id}/link?by=mail`)).status).toBe(409)
})

test('an admin who has not chosen a password does not count as one who can sign in', async () => {
  await staff.invited({ roles: ['admin'] })
  const { docs } = await payload.find({ collection: 'users', where: { roles: { in: ['admin'] } } })
  const { body } = await staff.send('GET', '/users/me')
  const me = (body['user'] as { id: string }).id
  expect(docs.length).toBeGreaterThan(1)
  expect((await staff.send('PATCH', `/users/${me}`, { roles: ['editor'] })).status).toBe(400)
})

test('a translator without a language is refused at the field', async () => {
  const data = { name: 'Ü', email: newAddress(), roles: ['translator'] }
  const { status, text } = await staff.send('POST', '/users', data)
  expect([status, text]).toEqual([400, expect.stringContaining('"path":"translatesTo"')])
})

test.each(['known', 'unknown'])(
  'without a mail server a forgotten password is answered in one way: %s',
  async (kind) => {
    const email = kind === 'known' ? (await staff.invited()).email : newAddress()
    const answer = await staff.send('POST', '/users/forgot-password', { email }, {})
    const { errors } = answer.body as { errors: { message: string }[] }
    expect(answer.status).toBe(409)
    expect(errors[0]?.message).toMatch(/kein Mailserver|No mail server/)
  },
)
