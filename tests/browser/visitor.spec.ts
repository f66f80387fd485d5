import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

for (const [wanted, path] of [
  ['de-AT,de;q=0.9', '/de'],
  ['en-GB,en;q=0.9,de;q=0.5', '/en'],
  ['fr', '/en'],
] as const)
  test(`/ sends who asks for ${wanted} to ${path}`, async ({ baseURL, request }) => {
    const headers = { 'accept-language': wanted }
    const response = await request.get('/', { headers, maxRedirects: 0 })
    expect(new URL(response.headers()['location'] ?? '', baseURL).pathname).toBe(path)
    expect(response.headers()['set-cookie']).toBeUndefined()
  })

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/de/publikationen')
  await page.getByRole('link', { name: 'Jahresbericht 2025' }).click()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annual report 2025')
})

test('a filter shows as many publications as it promised', async ({ page }) => {
  await page.goto('/de/publikationen')
  await page.getByText('Art', { exact: true }).click()
  const link = page.getByRole('link', { name: /^Leitfaden/ })
  const promised = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
  await link.click()
  await expect(page.locator('.publications > li')).toHaveCount(promised)
  await expect(page.locator('.publications .over')).toContainText(
    Array.from({ length: promised }, () => 'Leitfaden'),
  )
})

test('what is not translated gets an honest page', async ({ page }) => {
  await page.goto('/en/leichte-sprache')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await page.getByRole('link', { name: 'Read it in German' }).click()
  await expect(page).toHaveURL(/\/de\/leichte-sprache$/)
})

test('the language switch of an untranslated page leads to the honest page', async ({ page }) => {
  await page.goto('/de/publikationen/neue-website-ohne-cookies')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/publications\/neue-website-ohne-cookies$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not translated yet')
})

test('a slug of the other language leads to the page in this one', async ({ page }) => {
  await page.goto('/en/kontakt')
  await expect(page).toHaveURL(/\/en\/contact$/)
})

for (const [path, text] of [
  ['/de/gibt-es-nicht', 'Seite nicht gefunden'],
  ['/en/does-not-exist', 'Page not found'],
  ['/wp-login.php', 'Seite nicht gefunden'],
] as const)
  test(`${path} answers 404 with a page`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text)
  })

test('drafts are nowhere to be seen', async ({ page, request }) => {
  await page.goto('/de/publikationen')
  await expect(page.getByText('Digitale Beratung')).toHaveCount(0)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('digitale-beratung')
})

test('who funds us names those of today alone', async ({ page }) => {
  await page.goto('/de/unterstuetzung')
  const list = page.getByRole('main').locator('.listing')
  await expect(list).toContainText('Beispielstiftung Nord')
  await expect(list).not.toContainText('Beispielfonds Süd')
})
