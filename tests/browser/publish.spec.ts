import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { type APIRequestContext, expect, test } from '@playwright/test'

type Account = { email: string; password: string; role: string }

const accounts = JSON.parse(
  readFileSync(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json', 'utf8'),
) as Account[]

/** A name that no other test takes at the same moment. */
const newSlug = () => `seite-${randomBytes(6).toString('hex')}`

// Two sign-ins of one account at the same moment can lose one session, so each test has its own.
/** What an account does with pages over the API, apart from the visitor's own requests. */
async function signIn(request: APIRequestContext, origin: string, as: string) {
  const { email, password } = accounts.find(({ role }) => role === as) ?? {}
  const headers = { origin }
  expect(
    (await request.post('/api/users/login', { data: { email, password }, headers })).ok(),
  ).toBe(true)
  const path = (id?: string) => `/api/pages${id ? `/${id}` : ''}?locale=de&depth=0`
  return {
    create: async (title: string) => {
      const data = { title, slug: title, _status: 'published' }
      const answer = await request.post(path(), { data, headers })
      return ((await answer.json()) as { doc: { id: string } }).doc.id
    },
    save: (id: string, data: object) => request.patch(path(id), { data, headers }),
    remove: (id: string) => request.delete(path(id), { headers }),
  }
}

test('visitors see what is published, also from its old address, and nothing of it once it is withdrawn', async ({
  baseURL,
  context,
  request,
}) => {
  const staff = await signIn(context.request, baseURL ?? '', 'admin')
  const slug = newSlug()
  const status = async () => (await request.get(`/de/${slug}`)).status()
  expect(await status()).toBe(404)
  const id = await staff.create(slug)
  expect(await status()).toBe(200)
  await staff.save(id, { title: 'Ein anderer Titel', _status: 'published' })
  await expect
    .poll(async () => (await request.get(`/de/${slug}`)).text())
    .toContain('Ein anderer Titel')
  const renamed = `${slug}-neu`
  await staff.save(id, { slug: renamed, _status: 'published' })
  // For a moment after a change visitors get the page from before.
  await expect
    .poll(async () => {
      const moved = await request.get(`/de/${slug}`, { maxRedirects: 0 })
      return [moved.status(), moved.headers()['location']]
    })
    .toEqual([308, `/de/${renamed}`])
  expect((await staff.save(id, { _status: 'draft' })).ok()).toBe(true)
  expect(await status()).toBe(410)
  const gone = await request.get(`/de/${renamed}`)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('Diese Seite gibt es nicht mehr')
  expect(await gone.text()).not.toContain('Ein anderer Titel')
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(slug)
  await staff.remove(id)
})

test('from a page that staff mark as sensitive no other page is fetched ahead', async ({
  baseURL,
  context,
  request,
}) => {
  const staff = await signIn(context.request, baseURL ?? '', 'editor')
  const slug = newSlug()
  const id = await staff.create(slug)
  const html = async () => (await request.get(`/de/${slug}`)).text()
  expect(await html()).toContain('speculationrules')
  await staff.save(id, { sensitive: true, _status: 'published' })
  await expect.poll(html).not.toContain('speculationrules')
  await staff.remove(id)
})

test('who is signed in is not answered from what is kept', async ({ baseURL, context }) => {
  await signIn(context.request, baseURL ?? '', 'reviewer')
  const rules = (await context.request.get('/de')).headers()['cache-control']
  expect(rules).toContain('no-store')
})
