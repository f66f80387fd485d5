import { expect, test } from '@playwright/test'

import { signIn } from './panel'

test('the panel runs under a policy of its own, in no foreign frame, and asks nobody else', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) wrong.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      wrong.push(request.url())
  })
  const policy = (await page.goto('/admin/login'))?.headers()['content-security-policy']
  for (const rule of ["default-src 'none'", "frame-ancestors 'self'", "base-uri 'none'"])
    expect(policy).toContain(rule)

  await signIn(page, 'admin', baseURL)
  const found = await page.request.get('/api/publications?limit=1&locale=de')
  const [{ id }] = ((await found.json()) as { docs: [{ id: string }] }).docs
  for (const path of ['', '/collections/media', '/collections/media/create', '/translations'])
    await page.goto(`/admin${path}`, { waitUntil: 'networkidle' })
  await page.goto(`/admin/collections/publications/${id}`)
  await page.locator('.rich-text-lexical').first().waitFor()
  await page.locator('#live-preview-toggler').click()
  await page.frameLocator('iframe.live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  expect(wrong).toEqual([])
})
