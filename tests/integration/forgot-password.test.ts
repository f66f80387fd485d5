import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { inviting } from '@/tests/helpers/invited'
import { mailServer } from '@/tests/helpers/mail-server'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let server: Awaited<ReturnType<typeof mailServer>>
let open: () => void
let opened: Promise<void>

const close = () => {
  opened = new Promise((resolve) => {
    open = resolve
  })
}

beforeAll(async () => {
  close()
  server = await mailServer(() => opened)
  Object.assign(process.env, {
    SMTP_URL: server.address,
    MAIL_FROM: 'site@example.org',
    TRUSTED_PROXIES: '1',
  })
  ;({ payload, remove } = await scratchPayload())
}, 120_000)

afterAll(async () => {
  await remove()
  await server.close()
})

beforeEach(() => {
  close()
  server.mails.length = 0
})

afterEach(() => {
  open()
})

let count = 0

async function newAccount() {
  const email = `konto-${(count += 1).toString()}@example.org`
  const data = { name: 'Konto', email, password: 'Kran Filz Uhr Mond', roles: ['editor' as const] }
  await payload.create({ collection: 'users', data })
  return email
}

const forgot = (email: unknown, language = 'de') => {
  const headers = {
    'x-forwarded-for': `192.0.2.${(count += 1).toString()}`,
    'accept-language': language,
  }
  return ask(payload.config, {
    path: '/users/forgot-password',
    method: 'POST',
    body: { email },
    headers,
  })
}

const words = (raw: string) => raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1')

test('a mail server that takes its time keeps nobody waiting', async () => {
  const email = await newAccount()
  const known = await forgot(email)
  const mailing = payload.jobs.run()
  const unknown = await forgot('nobody@example.org')
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  expect(known.status).toBe(200)
  expect(server.mails).toEqual([])
  open()
  await mailing
  expect(server.mails.map(({ to }) => to)).toEqual([[email]])
})

test('known and unknown addresses ask the same of the database', async () => {
  const email = await newAccount()
  const asked: string[] = []
  const names = ['find', 'findOne', 'count', 'create', 'updateOne', 'updateMany', 'upsert'] as const
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  const originals = names.map((name) => [name, db[name]] as const)
  for (const [name, original] of originals)
    if (original)
      db[name] = (...args) => {
        const { collection = '' } = (args[0] ?? {}) as { collection?: string }
        asked.push(`${name} ${collection}`)
        return original.apply(db, args)
      }
  await forgot(email)
  const known = asked.splice(0)
  await forgot('nobody@example.org')
  Object.assign(db, Object.fromEntries(originals))
  expect(known.length).toBeGreaterThan(1)
  expect(asked).toEqual(known)
})

test('the stored job holds neither the link nor an address', async () => {
  const email = await newAccount()
  await forgot(email)
  await forgot('nobody@example.org')
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false })
  const stored = JSON.stringify(docs)
  expect(docs.length).toBeGreaterThanOrEqual(2)
  expect(stored).not.toContain('@')
  expect(stored).not.toMatch(/token|reset\//i)
  open()
  await payload.jobs.run()
})

test.each([
  ['de', 'Neues Passwort festlegen'],
  ['en', 'Set a new password'],
])('the mail (%s) has a link that sets a new password once', async (language, subject) => {
  const email = await newAccount()
  open()
  await forgot(email, language)
  await payload.jobs.run()
  const said = words(server.mails[0]?.text ?? '')
  expect(said).toContain(subject)
  const token = /\/admin\/reset\/([0-9a-f]{40})/.exec(said)?.[1]
  const body = { token, password: 'Regen Tisch Lampe Ort' }
  const headers = { 'x-forwarded-for': `192.0.2.${(count += 1).toString()}` }
  const reset = () =>
    ask(payload.config, { path: '/users/reset-password', method: 'POST', body, headers })
  expect((await reset()).status).toBe(200)
  expect((await reset()).status).toBe(403)
})

test.each([undefined, '', ' ', 7, { equals: 'x' }, ['a@example.org']])(
  'without an address (%j) the answer says what is missing',
  async (email) => {
    const { status, text } = await forgot(email)
    expect(status).toBe(400)
    expect(text).toContain('E-Mail-Adresse')
  },
)

test('an invitation is sent by mail, and again when an admin asks for it', async () => {
  const staff = inviting(payload, await signIn(payload, 'admin'))
  open()
  const { email, id } = await staff.invited()
  await payload.jobs.run()
  const again = await staff.send('POST', `/users/${id}/link?by=mail`)
  await payload.jobs.run()
  expect(server.mails.map(({ to }) => to)).toEqual([[email], [email]])
  const [first, second] = server.mails.map(
    ({ text }) => /\/admin\/reset\/([0-9a-f]{40})/.exec(words(text))?.[1],
  )
  const chosen = [await staff.choose(first ?? ''), await staff.choose(second ?? '')]
  expect(again.text).not.toContain('reset')
  expect(chosen.map(({ status }) => status)).toEqual([403, 200])
})
