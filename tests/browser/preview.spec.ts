import { readFileSync } from 'node:fs'

import { type APIRequestContext, expect, test } from '@playwright/test'

type Account = { email: string; password: string; role: string }

const accounts = JSON.parse(
  readFileSync(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json', 'utf8'),
) as Account[]

async function draftOf(request: APIRequestContext, baseURL: string): Promise<string> {
  const where = 'where[title][contains]=Entwurf&draft=true&locale=de&depth=0'
  const response = await request.get(`/api/publications?${where}`, {
    headers: { origin: baseURL },
  })
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

test('an editor sees a draft as a page, and leaves the preview', async ({
  baseURL,
  context,
  page,
}) => {
  const { email, password } = accounts.find(({ role }) => role === 'editor') ?? {}
  const answer = await context.request.post('/api/users/login', {
    data: { email, password },
    headers: { origin: baseURL ?? '' },
  })
  expect(answer.ok()).toBe(true)
  const id = await draftOf(context.request, baseURL ?? '')
  await page.goto(`/preview?collection=publications&id=${id}&locale=de`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Digitale Beratung')
  await page.getByRole('link', { name: 'Vorschau beenden' }).click()
  await expect(page.getByRole('link', { name: 'Vorschau beenden' })).toHaveCount(0)
})

test('a stranger is asked to sign in', async ({ request }) => {
  const response = await request.get('/preview?collection=publications&id=x&locale=de', {
    maxRedirects: 0,
  })
  expect(response.headers()['location']).toContain('/admin/login')
})
