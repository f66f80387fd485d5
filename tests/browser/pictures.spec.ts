import { expect, test } from '@playwright/test'

for (const path of ['/og/de', '/og/en/pages/support', '/og/de/publications/jahresbericht-2025'])
  test(`${path} is a picture made here`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
  })

for (const path of [
  '/og/de/publications/digitale-beratung',
  '/og/en/publications/jahresbericht-2025',
  '/og/de/users/x',
])
  test(`${path} shows nothing that is not published there`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })

test('a page names its picture', async ({ page, request }) => {
  await page.goto('/de/schwerpunkte/oeffentlichkeitsarbeit')
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  const { pathname } = new URL(address ?? '')
  expect((await request.get(pathname)).headers()['content-type']).toBe('image/png')
})
