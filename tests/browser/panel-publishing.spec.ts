import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { makePublication, openPreview, removePublication, signIn, speak } from './panel'

let id = ''
let word = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  await signIn(page, 'admin', baseURL)
  await speak(page, 'en', baseURL)
  id = await makePublication({ request: page.request, baseURL }, `Bericht ${word}`)
})

test.afterEach(async ({ baseURL, page }) => {
  await removePublication({ request: page.request, baseURL }, id)
})

test('English is written, shown in the preview after its autosave, and published alone', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000)
  await page.goto(`/admin/collections/publications/${id}?locale=en`)
  await openPreview(page)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: 'Leave the preview' })).toBeVisible()

  const saved = page.waitForResponse(
    (response) => response.url().includes('autosave=true') && response.ok(),
  )
  await page.locator('#field-title').fill(`Report ${word}`)
  await saved
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(`Report ${word}`)
  expect((await request.get(`/en/publications/report-${word}`)).status()).toBe(404)

  await page.getByRole('button', { name: 'Publish in English' }).click()
  await expect(page.getByText('Published', { exact: true }).first()).toBeVisible()
  const english = await request.get(`/en/publications/report-${word}`)
  expect(await english.text()).toContain(`Report ${word}`)
  const german = await request.get(`/de/publikationen/bericht-${word}`)
  expect(await german.text()).toContain(`Bericht ${word}`)
})

/** Plans in the dialog of the document's bar. */
async function plan(page: Page, type: 'Publish' | 'Withdraw', language: string) {
  await page.goto(`/admin/collections/publications/${id}?locale=de`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  const drawer = page.locator('.leitbild-plan')
  await drawer.locator('.react-select').first().click()
  await page.getByRole('option', { name: type, exact: true }).click()
  await drawer.locator('.react-select').last().click()
  await page.getByRole('option', { name: language, exact: true }).click()
  await drawer.getByRole('textbox', { name: 'Day' }).fill('15 January 2030')
  await drawer.getByRole('textbox', { name: 'Time (time in Berlin)' }).fill('10:00')
  await drawer.getByRole('button', { name: 'Save the plan' }).click()
  return drawer
}

test('a time is set for one language, and stands on the first page of the panel', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const drawer = await plan(page, 'Publish', 'English')
  await expect(drawer.getByRole('listitem')).toContainText('10:00')
  await expect(drawer.getByRole('listitem')).toContainText('English')

  await page.goto('/admin?locale=de')
  const planned = page.locator('.leitbild-dashboard li', { hasText: `Bericht ${word}` })
  await expect(planned.filter({ hasText: 'will be published' })).toContainText('English')
})

test('a withdrawal is planned for one language, and taken back', async ({ page }) => {
  test.setTimeout(90_000)
  const drawer = await plan(page, 'Withdraw', 'German')
  await expect(drawer.getByRole('listitem')).toContainText('German')

  const other = await page.context().newPage()
  await other.goto('/admin?locale=de')
  const planned = other.locator('.leitbild-dashboard li', { hasText: `Bericht ${word}` })
  await expect(planned.filter({ hasText: 'will be withdrawn' })).toContainText('German')

  await drawer.getByRole('button', { name: 'Take back' }).click()
  await expect(drawer.getByText('Nothing is scheduled.')).toBeVisible()
})

test('the time is that of the organisation, wherever the browser is', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: 'Asia/Tokyo' })
  const page = await context.newPage()
  await signIn(page, 'admin', baseURL)
  await speak(page, 'en', baseURL)
  const drawer = await plan(page, 'Publish', 'English')
  await expect(drawer.getByRole('listitem')).toContainText('15 Jan 2030, 10:00')
  await context.close()
})
