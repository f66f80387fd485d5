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
  const form = `/collections/publications/${id}`
  for (const path of ['', '/collections/media', '/collections/media/create', '/translations', form])
    await page.goto(`/admin${path}`, { waitUntil: 'networkidle' })
  await page.locator('.rich-text-lexical').first().waitFor()
  // As the live preview does, whose switch would be remembered for this account.
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'framed', src: '/de' })
    document.body.append(frame)
  })
  await page.frameLocator('#framed').getByRole('heading', { level: 1 }).waitFor()
  expect(wrong).toEqual([])
})
