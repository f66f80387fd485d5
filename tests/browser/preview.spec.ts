import { type APIRequestContext, expect, test } from '@playwright/test'

import { signIn } from './panel'

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
  await signIn(page, 'editor', baseURL)
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
