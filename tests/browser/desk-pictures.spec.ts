import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, type Page, test } from '@playwright/test'

import { signIn, speak } from './panel'
import { makePage, removePage } from './translated-page'

/** Kept in docs/pictures with PICTURES=docs/pictures; otherwise they are made to see that they can be. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'] ?? join('test-results', 'pictures')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

test.use({ viewport: { width: 1200, height: 800 } })

test('the pictures of docs/translating.md', async ({ baseURL, page }) => {
  test.setTimeout(90_000)
  await signIn(page, 'admin', baseURL)
  await speak(page, 'en', baseURL)
  const site = { request: page.request, baseURL }
  const { id } = await makePage(site, 'vor-ort')
  try {
    await page.request.patch(`/api/pages/${id}?locale=de&depth=0`, {
      data: { lead: 'Wir beraten per Telefon und im Chat.', _status: 'published' },
      headers: { origin: baseURL ?? '' },
    })
    await page.goto('/admin/translations?locale=en&state=outdated')
    await expect(page.locator('.desk-units')).toBeVisible()
    await picture(page, 'translations')
    await page.goto(`/admin/translations/pages/${id}/en`)
    await expect(page.locator('.desk-unit[data-state=outdated]')).toHaveCount(1)
    await picture(page, 'translation-editor')
  } finally {
    await removePage(site, id)
  }
})
