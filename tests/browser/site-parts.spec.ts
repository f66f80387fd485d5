import { randomBytes } from 'node:crypto'

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'
import { filled } from '@/admin/translations/texts'

import { faults } from './axe'
import { dialogOf, noticeOf } from './editing'
import { openPreview, signIn, speak } from './panel'

// These tests change the same globals and put them back, so they run one after the other.
test.describe.configure({ mode: 'default' })

type Doc = Record<string, unknown>

let before: Record<'home' | 'navigation', Doc>
let word = ''

const read = async (request: APIRequestContext, slug: string) =>
  (await (await request.get(`/api/globals/${slug}?locale=de&depth=0`)).json()) as Doc

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  await signIn(page, 'editor', baseURL)
  const { request } = page
  before = { home: await read(request, 'home'), navigation: await read(request, 'navigation') }
})

test.afterEach(async ({ baseURL, page }) => {
  for (const [slug, { footer, header, lead }] of Object.entries(before))
    await page.request.post(`/api/globals/${slug}?locale=de`, {
      data: { ...(lead ? { lead } : { header, footer }), _status: 'published' },
      headers: { origin: baseURL ?? '' },
    })
})

const saved = (page: Page) =>
  page.waitForResponse(
    (response) => response.url().includes('autosave=true') && response.status() === 200,
  )

test('the home page is drafted, looked at and published', async ({ baseURL, browser, page }) => {
  test.setTimeout(120_000)
  const lead = `Entwurf ${word}`
  const visitor = await browser.newPage({ baseURL: baseURL ?? '' })
  await speak(page, 'de', baseURL)
  await page.goto('/admin/globals/home?locale=de')
  const isSaved = saved(page)
  await page.locator('#field-lead').fill(lead)
  await isSaved
  await visitor.goto('/de')
  await expect(visitor.getByText(lead)).toHaveCount(0)
  await openPreview(page)
  await expect(page.frameLocator('iframe').getByText(lead)).toBeVisible()
  await page.locator('.doc-controls__popup .popup-button').click()
  await expect(page.getByText('Frühere Fassungen')).toBeVisible()
  await expect(page.getByText('Zurückziehen geht hier nicht')).toBeVisible()
  expect(await faults(page, '.leitbild-menu-note')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Auf Deutsch veröffentlichen' }).click()
  await expect(async () => {
    await visitor.goto('/de')
    await expect(visitor.getByText(lead)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await visitor.close()
})

test('the preview of English shows the English draft on the home page', async ({
  baseURL,
  page,
}) => {
  await speak(page, 'en', baseURL)
  await page.request.post('/api/globals/home?locale=en&draft=true', {
    data: { lead: `Draft ${word}` },
    headers: { origin: baseURL ?? '' },
  })
  await page.goto('/preview?global=home&locale=en')
  await expect(page.getByText(`Draft ${word}`)).toBeVisible()
  await page.getByRole('link', { name: 'Leave the preview' }).click()
  await expect(page.getByText(`Draft ${word}`)).toHaveCount(0)
})

test('entries of the navigation have names, and one without a page is refused at its field', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  await speak(page, 'en', baseURL)
  await page.goto('/admin/globals/navigation?locale=en')
  const rows = page.locator('#field-header .collapsible__header-wrap')
  await expect(rows.first()).toContainText(/Mission|Focus areas|Network|Publications/)
  await expect(page.getByText(/Entry \d/)).toHaveCount(0)
  const isSaved = saved(page)
  await page.locator('#field-footer').getByRole('button', { name: 'Add Entry' }).click()
  await expect(page.getByText('no page')).toBeVisible()
  await isSaved
  await page.getByRole('button', { name: 'Publish changes' }).click()
  const reason = 'Please choose the page that this entry leads to'
  await expect(page.locator('.field-error')).toContainText(reason)
  await expect(noticeOf(page)).toContainText(`Footer: ${reason}`)
})

test('the same lock and the same question hold for a global', async ({
  baseURL,
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/admin/globals/home?locale=de')
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const isSaved = saved(page)
  await page.locator('#field-lead').fill(`Entwurf ${word}`)
  await isSaved
  const admin = await browser.newPage({ baseURL: baseURL ?? '' })
  await signIn(admin, 'admin', baseURL)
  await admin.goto('/admin/globals/home?locale=de')
  await expect(dialogOf(admin)).toContainText(
    filled(editingTexts('de').writes, { name: 'Redaktion' }),
  )
  const answer = await admin.request.post('/api/globals/home?locale=de', {
    data: { lead: 'überschrieben' },
    headers: { origin: baseURL ?? '' },
  })
  expect(answer.status()).toBe(423)
  await admin.close()
})
