import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { type APIRequestContext, expect, test } from '@playwright/test'

import { onePagePdf } from '@/tests/helpers/pdf'

import { accounts } from './panel'

const log = () => readFileSync(process.env['SERVER_LOG'] ?? '', 'utf8')
/** How many failed sign-ins the log knows. */
const failures = () => log().split('"type":"AuthenticationError"').length - 1

const word = `Kranichfeder${randomBytes(4).toString('hex')}`
const email = `${word}@example.org`
const address = '203.0.113.77'
const headers = {
  'x-forwarded-for': address,
  forwarded: `for=${address}`,
  'x-real-ip': address,
  referer: `https://example.org/${word}`,
  'user-agent': word,
  'accept-language': 'de',
  cookie: `${word}=${word}`,
}

const failToSignIn = async (request: APIRequestContext) => {
  const data = { email, password: word }
  expect((await request.post('/api/users/login', { data, headers })).status()).toBe(401)
}

/** What a visitor, a stranger and a person who mistypes send, with the word wherever one can be. */
async function visit(request: APIRequestContext) {
  const read = [
    `/de/publikationen?q=${word}`,
    `/en/publications?topic=${word}&year=${word}&page=${word}`,
    `/de/${word}`,
    `/og/de/${word}`,
    `/admin/login?redirect=${word}`,
    `/admin/reset/${word}`,
    `/preview?collection=publications&id=${word}&locale=de&token=${word}`,
    `/api/focus-areas?where[title][like]=${word}`,
    `/api/focus-areas?where[parent.title][like]=${word}`,
    `/api/focus-areas?where[${word}][equals]=${word}&sort=${word}`,
    `/api/publications/${word}`,
    `/api/documents/file/${word}.pdf`,
    `/api/${word}`,
    `/de/%E0%A4%A${word}`,
  ]
  for (const path of read) await request.get(path, { headers, maxRedirects: 0 })
  const authorization = `JWT ${word}`
  await request.get('/api/users/me', { headers: { ...headers, authorization } })
  const sent = { ...headers, 'content-type': 'application/json' }
  for (const path of ['users/login', 'users/forgot-password', 'focus-areas', 'graphql'])
    await request.post(`/api/${path}`, { headers: sent, data: `{"email":"${email}","${word}` })
  await request.post('/api/users/forgot-password', { headers, data: { email } })
  await request.post('/api/users/reset-password', {
    headers,
    data: { token: word, password: word },
  })
  await request.post('/de/publikationen', { headers, form: { q: word, email } })
  await request.post('/de', { headers: { ...headers, 'next-action': word }, data: word })
}

/** What staff do that goes well, and that is refused for what they typed. */
async function work(request: APIRequestContext, origin: string) {
  const [admin] = accounts.filter(({ role }) => role === 'admin')
  const login = await request.post('/api/users/login', { data: admin, headers: { origin } })
  const { token } = (await login.json()) as { token?: string }
  const cookie = login.headers()['set-cookie'] ?? ''
  const own = { origin, cookie: cookie.split(';')[0] ?? '' }
  const post = (path: string, data: object) => request.post(`/api/${path}`, { headers: own, data })
  const { doc } = (await (
    await post('focus-areas?locale=de', { title: word, _status: 'draft' })
  ).json()) as { doc: { id: string } }
  const draft = `/preview?collection=focus-areas&id=${doc.id}&locale=de`
  await request.get(draft, { headers: own })
  await post('users', { name: word, email: admin?.email, password: word, roles: ['editor'] })
  await post('users', { name: word, email, password: 'short', roles: [word] })
  await post('focus-areas?locale=de', { title: { [word]: word }, slug: word })
  await post('globals/organisation?locale=de', { email: word, iban: word })
  const pdf = await onePagePdf(word)
  for (const [name, buffer] of [
    [`${word}.pdf`, Buffer.from(word)],
    [`${word}-2.pdf`, pdf],
  ] as const)
    await request.post('/api/documents?locale=de', {
      headers: own,
      multipart: {
        file: { name, mimeType: 'application/pdf', buffer },
        _payload: JSON.stringify({ title: word }),
      },
    })
  await request.delete(`/api/focus-areas/${doc.id}`, { headers: own })
  await request.delete(`/api/documents?where[title][equals]=${word}`, { headers: own })
  return [own.cookie.split('=')[1], token].filter((each) => each !== undefined)
}

test('the log holds nothing that people sent, and neither addresses nor sessions', async ({
  baseURL,
  playwright,
}) => {
  const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  const before = failures()
  await failToSignIn(request)
  await visit(request)
  const sessions = await work(request, baseURL ?? '')
  await failToSignIn(request)
  await request.dispose()
  // The last line is there, so those before it are.
  await expect.poll(failures).toBeGreaterThanOrEqual(before + 2)
  const secrets = accounts.flatMap((account) => [account.email, account.password])
  const found = [word, address, ...sessions, ...secrets].filter((each) => log().includes(each))
  expect(sessions.length).toBeGreaterThan(0)
  expect(found).toEqual([])
  expect(log()).not.toMatch(/\b(?:\d{1,3}\.){3}\d{1,3}\b|::1|[\w.+-]+@[\w-]+\.\w/)
})
