import type { Payload } from 'payload'

import { type desk, deskWithStaff, find, type Headers as Sent } from '@/tests/helpers/desk'
import { mailServer } from '@/tests/helpers/mail-server'
import type { Assigned, ItemPage } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let reviewer: Sent
let translator: Sent
let server: Awaited<ReturnType<typeof mailServer>>
let account: string

beforeAll(async () => {
  server = await mailServer()
  process.env['SMTP_URL'] = server.address
  process.env['MAIL_FROM'] = 'desk@example.org'
  ;({ at, payload, remove, reviewer, translator } = await deskWithStaff())
  const { user } = await payload.auth({ headers: new Headers(translator) })
  if (!user) throw new Error('nobody is signed in')
  account = user.id
}, 180_000)

afterAll(async () => {
  await remove()
  await server.close()
})

beforeEach(() => {
  server.mails.length = 0
})

async function assign(document: string, to: object, headers = reviewer) {
  const body = { locale: 'en', origin: 'pages', document, ...to }
  const { body: answer, status } = await at.call('/translations/assign', headers, body)
  return { status, answer: answer as Assigned }
}

const toTranslator = () => ({ assignee: account })

let count = 0

/** Somebody who translates into English and signs in at a panel of this language. */
async function whoReads(language: 'de' | 'en') {
  const login = { email: `anna-${(count += 1)}@example.org`, password: 'Seven-Quiet-Rivers-41' }
  const data = {
    ...login,
    name: 'Anna',
    roles: ['translator' as const],
    translatesTo: ['en' as const],
  }
  const { id } = await payload.create({ collection: 'users', data })
  const headers = { origin: payload.config.serverURL, cookie: `leitbild-lng=${language}` }
  expect((await at.call('/users/login', headers, login)).status).toBe(200)
  return { id, email: login.email }
}

const words = (raw: string) =>
  decodeURIComponent(raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1'))

test('an assignment is one mail with the title and the way there, whatever is saved meanwhile', async () => {
  const { id } = await at.newPage()
  const anna = await whoReads('en')
  const { answer } = await assign(id, { assignee: anna.id })
  expect(answer.mail).toBe('queued')
  await assign(id, { assignee: anna.id })
  await assign(id, { assignee: null })
  await assign(id, { assignee: anna.id })
  await at.save(find(await at.open(id), 'Titel'), 'Title')
  expect(server.mails).toEqual([])
  await payload.jobs.run()
  await payload.jobs.run()
  expect(server.mails).toHaveLength(1)
  const [mail] = server.mails
  expect(mail).toMatchObject({ to: [anna.email], from: 'desk@example.org' })
  const said = words(mail?.text ?? '')
  expect(said).toContain('Subject: Please translate: Titel (English)')
  expect(said).toContain(`http://localhost:3000/admin/translations/pages/${id}/en`)
  expect(said).not.toContain('Ein Anfang')
})

test('the mail speaks the language in which somebody signed in', async () => {
  const { id } = await at.newPage()
  await assign(id, { assignee: (await whoReads('de')).id })
  await payload.jobs.run()
  expect(server.mails).toHaveLength(1)
  expect(words(server.mails[0]?.text ?? '')).toContain('Sie sind gebeten, dies zu übersetzen')
})

test('who takes work themselves, or has it taken back in time, gets no mail', async () => {
  const { id } = await at.newPage()
  expect((await assign(id, toTranslator(), translator)).answer.mail).toBeNull()
  const other = await at.newPage()
  await assign(other.id, toTranslator())
  await assign(other.id, { assignee: null })
  await payload.jobs.run()
  expect(server.mails).toEqual([])
})

test('with a mail server, who has forgotten the password gets a link of this site', async () => {
  const { email } = await whoReads('de')
  const headers = { origin: payload.config.serverURL }
  expect((await at.call('/users/forgot-password', headers, { email })).status).toBe(200)
  await payload.jobs.run()
  expect(server.mails.map(({ to }) => to)).toEqual([[email]])
  expect(words(server.mails[0]?.text ?? '')).toContain('http://localhost:3000/admin/reset/')
})

test('the list has what is wanted first in front, and is narrowed down by the day', async () => {
  const [late, soon, never] = [await at.newPage(), await at.newPage(), await at.newPage()]
  await assign(soon.id, { ...toTranslator(), due: '2999-01-31' })
  await assign(late.id, { ...toTranslator(), due: '2020-01-31' })
  await assign(never.id, toTranslator())
  const list = async (more: string) => {
    const path = `/translations/units?locale=en&assignee=me&text=Ein%20Anfang&limit=200${more}`
    const { items } = (await at.call(path, translator)).body as ItemPage
    return items.map(({ due, unit }) => [unit.document, due])
  }
  const all = await list('')
  expect(all.slice(0, 2)).toEqual([
    [late.id, '2020-01-31'],
    [soon.id, '2999-01-31'],
  ])
  expect(all).toContainEqual([never.id, null])
  expect(await list('&due=set')).toEqual(all.slice(0, 2))
  expect(await list('&due=overdue')).toEqual(all.slice(0, 1))
})

test('the day stays when the document changes, until a reviewer takes it back', async () => {
  const { id } = await at.newPage()
  await assign(id, { due: '2999-01-31' })
  await payload.update({
    collection: 'pages',
    id,
    locale: 'de',
    data: { title: 'Neuer Titel', _status: 'published' },
  })
  expect((await at.open(id)).due).toBe('2999-01-31')
  expect((await assign(id, { due: null })).answer.due).toBeNull()
})

test('what is approved is no longer due', async () => {
  const { id } = await at.newPage()
  await assign(id, { due: '2020-01-31' })
  const item = await at.translated(id, 'Titel', 'Title')
  expect(item.due).toBe('2020-01-31')
  await at.batch('approve', [item], reviewer)
  expect(find(await at.open(id), 'Titel').due).toBeNull()
})

test('translators set no day, and a day has to be one', async () => {
  const { id } = await at.newPage()
  expect((await assign(id, { due: '2999-01-31' }, translator)).status).toBe(403)
  expect((await assign(id, { due: '31.1.2999' })).status).toBe(400)
})
