import { expect, type Page, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'

import { faults } from './axe'
import {
  type Draft,
  makeDraft,
  noticeOf,
  openForm,
  press,
  removeDraft,
  stateOf,
  summaryOf,
} from './editing'
import { signIn, speak } from './panel'

test.describe.configure({ mode: 'default', timeout: 90_000 })

const t = editingTexts('de')
const saved = /Gespeichert um/
const reason = 'Bitte füllen Sie dieses Feld aus, bevor Sie diese Sprache veröffentlichen.'

let draft: Draft

test.beforeEach(async ({ baseURL, page }) => {
  await signIn(page, 'editor', baseURL)
  await speak(page, 'de', baseURL)
  draft = await makeDraft(page, baseURL)
  await openForm(page, draft)
})

test.afterEach(async ({ baseURL, page }) => {
  await removeDraft(page, draft, baseURL)
})

const title = (page: Page) => page.locator('#field-title')
const publish = (page: Page) => page.locator('#action-save').click()
const tabCount = (page: Page) => page.locator('.tabs-field__tab-button .error-pill')

/** Publishes without a title, right after typing. */
async function publishWithoutTitle(page: Page) {
  await title(page).fill('')
  await publish(page)
  await expect(noticeOf(page)).toContainText(t.notPublished)
}

test('a refused publication says so, and that the draft is stored once it is', async ({ page }) => {
  await publishWithoutTitle(page)
  await expect(noticeOf(page)).toContainText(`${t.notPublished} ${t.draftKept}`)
  await expect(stateOf(page)).toContainText(saved)
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
  expect(await faults(page, '.editing-notice')).toEqual([])
})

test('the reason stays at its field while other fields are typed into and saved', async ({
  page,
}) => {
  await publishWithoutTitle(page)
  await summaryOf(page).fill('Andere Worte')
  await expect(stateOf(page)).toContainText(t.unsaved)
  await expect(stateOf(page)).toContainText(saved)
  await expect(page.locator('.field-error')).toContainText(reason)
  await expect(noticeOf(page)).toContainText(reason)
})

test('a long reason is readable whole', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 })
  await publishWithoutTitle(page)
  const content = page.locator('.field-error .tooltip-content')
  await expect(content).toBeVisible()
  const isCut = await content.evaluate((of) => of.scrollWidth > of.clientWidth + 1)
  expect(isCut).toBe(false)
})

test('the count on the tab, the reason and the notice leave when the fault is gone', async ({
  page,
}) => {
  await publishWithoutTitle(page)
  await expect(tabCount(page)).toHaveCount(1)
  await title(page).fill('Ein Titel')
  await expect(stateOf(page)).toContainText(saved)
  await expect(page.locator('.field-error')).toHaveCount(0)
  await expect(noticeOf(page)).toHaveCount(0)
  await expect(tabCount(page)).toHaveCount(0)
})

test('publishing says where visitors read it, with a link', async ({ page }) => {
  await publish(page)
  await expect(noticeOf(page)).toContainText(t.published)
  const href = await noticeOf(page).getByRole('link').getAttribute('href')
  expect(href).toContain('/de/schwerpunkte/')
  const answer = await page.request.get(href ?? '')
  expect(answer.status()).toBe(200)
  expect(await faults(page, '.editing-notice')).toEqual([])
  await press(noticeOf(page), t.closeCopy)
  await expect(noticeOf(page)).toHaveCount(0)
})

test('a file that is too large is refused with a reason that stays', async ({ page }) => {
  await page.goto('/admin/collections/documents/create?locale=de')
  await page.locator('input[type=file]').setInputFiles({
    name: 'gross.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(27_000_000, '%PDF-1.7 '),
  })
  await page.locator('#field-title').fill('Zu groß')
  await publish(page)
  await expect(noticeOf(page)).toContainText(/25/)
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
  await expect(noticeOf(page)).toContainText(t.notSaved)
})
