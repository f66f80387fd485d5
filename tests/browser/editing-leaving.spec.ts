import { expect, type Page, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'
import { sessionTexts } from '@/admin/session/texts'

import {
  changeMeanwhile,
  dialogOf,
  type Draft,
  endSession,
  editorWithDraft,
  makeDraft,
  noticeOf,
  openForm,
  press,
  removeDraft,
  stateOf,
  stored,
  summaryOf,
} from './editing'
import { signIn } from './panel'

test.describe.configure({ mode: 'default', timeout: 120_000 })

const t = editingTexts('de')
const session = sessionTexts('de')
const saved = /Gespeichert um/

let draft: Draft
let admin: Page

test.beforeEach(async ({ baseURL, browser, page }) => {
  ;({ admin, draft } = await editorWithDraft({ baseURL, browser, page }))
})

test.afterEach(async ({ baseURL, page }) => {
  await page.context().setOffline(false)
  await removeDraft(admin, draft, baseURL)
  await admin.close()
})

/** Reaches the form by a link, as people do, so that a step back stays within the panel. */
async function openByLink(page: Page) {
  await page.goto('/admin/collections/focus-areas?locale=de')
  await page.getByRole('link', { name: draft.title }).first().click()
  await expect(page.locator('form[data-form-ready="true"] #field-summary')).toBeVisible()
}

test('a step back with unsaved words asks, and goes on once they are stored', async ({
  baseURL,
  page,
}) => {
  await openByLink(page)
  await page.context().setOffline(true)
  await summaryOf(page).pressSequentially(' und mehr')
  await page.evaluate(() => {
    window.history.back()
  })
  await expect(dialogOf(page)).toContainText(session.leaveHeading)
  await expect(page).toHaveURL(new RegExp(draft.id))
  await page.context().setOffline(false)
  await expect(page).not.toHaveURL(new RegExp(draft.id))
  expect((await stored(page, draft, baseURL)).summary).toContain('und mehr')
})

test('who stays after a step back finds the words, and can step back later', async ({ page }) => {
  await openByLink(page)
  await page.context().setOffline(true)
  await summaryOf(page).pressSequentially(' und mehr')
  await page.evaluate(() => {
    window.history.back()
  })
  await press(dialogOf(page), session.stay)
  await expect(summaryOf(page)).toHaveValue(/und mehr/)
  await page.context().setOffline(false)
  await expect(stateOf(page)).toContainText(saved)
  await page.goBack()
  await expect(page).not.toHaveURL(new RegExp(draft.id))
})

test('a drawer with unsaved words asks before it closes, and closes by itself once they are stored', async ({
  baseURL,
  page,
}) => {
  const parent = await makeDraft(admin, baseURL)
  await changeMeanwhile(admin, draft, { parent: parent.id }, baseURL)
  await openForm(page, draft)
  await page.locator('#field-parent .relationship--single-value__drawer-toggler').click()
  const drawer = page.locator('.drawer--is-open')
  await expect(drawer.locator('form[data-form-ready="true"]')).toBeVisible()
  await page.context().setOffline(true)
  await summaryOf(drawer).pressSequentially(' und mehr')
  await drawer.locator('.doc-drawer__header-close').click()
  await expect(dialogOf(page).last()).toContainText(session.leaveHeading)
  await press(dialogOf(page).last(), session.stay)
  await drawer.locator('.drawer__close').click({ position: { x: 5, y: 5 } })
  await expect(dialogOf(page).last()).toContainText(session.leaveHeading)
  await page.context().setOffline(false)
  await expect(drawer).toHaveCount(0)
  expect((await stored(page, parent, baseURL)).summary).toContain('und mehr')
  await removeDraft(admin, parent, baseURL)
})

/** Types words that cannot be saved, and loads the page anew. */
async function loseByReload(page: Page, words: string) {
  await page.route('**/api/focus-areas/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await summaryOf(page).fill(words)
  await expect(stateOf(page)).toContainText(t.tryingAgain)
  page.once('dialog', (question) => void question.accept())
  await page.goto(draft.form)
  await expect(noticeOf(page)).toContainText('die nicht gespeichert wurden')
  await page.unroute('**/api/focus-areas/**')
}

test('words of several visits are offered one after the other', async ({ page }) => {
  await openForm(page, draft)
  await loseByReload(page, 'Erste Worte')
  await loseByReload(page, 'Zweite Worte')
  await press(noticeOf(page), t.compare)
  await expect(dialogOf(page)).toContainText('Erste Worte')
  await press(dialogOf(page), t.apply)
  await expect(stateOf(page)).toContainText(saved)
  await press(noticeOf(page), t.compare)
  await expect(dialogOf(page)).toContainText('Zweite Worte')
  await press(dialogOf(page), t.apply)
  await expect(summaryOf(page)).toHaveValue('Zweite Worte')
})

test('words that were typed after the session had ended are offered after a new sign-in', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  await endSession(page)
  await summaryOf(page).fill('Worte ohne Sitzung')
  await press(dialogOf(page), session.later)
  page.once('dialog', (question) => void question.accept())
  await page.goto('/admin/logout-inactivity')
  await signIn(page, 'editor', baseURL)
  await openForm(page, draft)
  await press(noticeOf(page), t.compare)
  await expect(dialogOf(page)).toContainText('Worte ohne Sitzung')
})
