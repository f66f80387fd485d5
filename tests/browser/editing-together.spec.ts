import { expect, type Page, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'
import { filled } from '@/admin/translations/texts'

import { faults } from './axe'
import {
  dialogOf,
  type Draft,
  editorWithDraft,
  noticeOf,
  openForm,
  openWithLock,
  press,
  removeDraft,
  stateOf,
  stored,
  summaryOf,
} from './editing'
import { as, signIn, speak } from './panel'

// One after the other: of two sign-ins of one account at the same moment, only one session is kept.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const t = editingTexts('de')
const saved = /Gespeichert um/

let draft: Draft
let admin: Page

test.beforeEach(async ({ baseURL, browser, page }) => {
  ;({ admin, draft } = await editorWithDraft({ baseURL, browser, page }))
})

test.afterEach(async ({ baseURL, page }) => {
  await page.context().setOffline(false)
  await signIn(admin, 'admin', baseURL)
  await removeDraft(admin, draft, baseURL)
  await admin.close()
})

const writesNow = async (page: Page) => {
  await openForm(page, draft)
  await summaryOf(page).fill('Worte der Redaktion')
  await expect(stateOf(page)).toContainText(saved)
}

for (const language of ['de', 'en'] as const)
  test(`who opens a document reads who has it open, before either of them types (${language})`, async ({
    baseURL,
    page,
  }) => {
    const texts = editingTexts(language)
    await speak(admin, language, baseURL)
    await openWithLock(page, draft)
    await openForm(admin, draft)
    const dialog = dialogOf(admin)
    await expect(dialog).toContainText(filled(texts.writes, { name: 'Redaktion' }))
    await expect(dialog.getByRole('button', { name: texts.onlyRead })).toBeFocused()
    expect(await faults(admin, 'dialog')).toEqual([])
    await admin.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(noticeOf(admin)).toContainText('Redaktion')
    expect(await faults(admin, '.editing-notice')).toEqual([])
  })

test('after a takeover the first writer keeps the words, sees both versions and can lay the own ones over', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  await openForm(admin, draft)
  await press(dialogOf(admin), t.takeOver)
  await expect(dialogOf(admin)).toHaveCount(0)
  await expect(summaryOf(admin)).toHaveValue('Worte der Redaktion')
  await summaryOf(admin).fill('Worte der Verwaltung')
  await expect(stateOf(admin)).toContainText(saved)

  await summaryOf(page).fill('Neue Worte der Redaktion')
  await expect(noticeOf(page)).toContainText('hat die Bearbeitung übernommen')
  await expect(stateOf(page)).toContainText(t.failedShort)
  await expect(stateOf(page)).not.toContainText(saved)
  await press(noticeOf(page), t.takeBack)
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('Worte der Verwaltung')
  await expect(dialog).toContainText('Neue Worte der Redaktion')
  expect(await faults(page, 'dialog')).toEqual([])
  await press(dialog, t.apply)
  await expect(stateOf(page)).toContainText(saved)
  await expect
    .poll(async () => (await stored(page, draft, baseURL)).summary)
    .toBe('Neue Worte der Redaktion')
})

test('a refused save does not take the lock, and its words stay', async ({ page }) => {
  await writesNow(page)
  await openForm(admin, draft)
  await press(dialogOf(admin), t.onlyRead)
  await summaryOf(admin).fill('Fremde Worte')
  await expect(stateOf(admin)).toContainText(t.failedShort)
  await summaryOf(page).fill('Weitere Worte')
  await expect(stateOf(page)).toContainText(saved)
  await expect(noticeOf(page)).toHaveCount(0)
  await expect(summaryOf(admin)).toHaveValue('Fremde Worte')
})

test('who has lost the lock to a takeover reads it on coming back to the form', async ({
  page,
}) => {
  await openWithLock(page, draft)
  await openForm(admin, draft)
  await press(dialogOf(admin), t.takeOver)
  await expect(dialogOf(admin)).toHaveCount(0)
  await page.locator('#field-title').focus()
  await expect(noticeOf(page)).toContainText(filled(t.takenOverClean, { name: 'Verwaltung' }))
})

test('words that were refused are saved by themselves once the other person has gone', async ({
  baseURL,
  page,
}) => {
  await openWithLock(page, draft)
  await openForm(admin, draft)
  await press(dialogOf(admin), t.onlyRead)
  await summaryOf(admin).fill('Worte der Verwaltung')
  await expect(stateOf(admin)).toContainText(t.failedShort)
  await page.goto('/admin/collections/focus-areas')
  await expect(stateOf(admin)).toContainText(saved)
  await expect(noticeOf(admin)).toHaveCount(0)
  expect((await stored(admin, draft, baseURL)).summary).toBe('Worte der Verwaltung')
})

test('of two tabs of one person the second shows both versions', async ({
  baseURL,
  browser,
  page,
}) => {
  const second = await as(browser, 'editor', 'de', baseURL)
  await openForm(second, draft)
  await writesNow(page)
  await summaryOf(second).fill('Worte im zweiten Fenster')
  await expect(dialogOf(second)).toContainText('Worte der Redaktion')
  await expect(dialogOf(second)).toContainText('Worte im zweiten Fenster')
  await press(dialogOf(second), t.close)
  await expect(stateOf(second)).toContainText(t.failedShort)
  await expect(summaryOf(second)).toHaveValue('Worte im zweiten Fenster')
  await second.close()
})

test('a document that was trashed meanwhile says so, and its words stay', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  const answer = await admin.request.patch(`/api/focus-areas/${draft.id}?overrideLock=true`, {
    data: { deletedAt: new Date().toISOString() },
    headers: { origin: baseURL ?? '' },
  })
  expect(answer.ok()).toBe(true)
  await summaryOf(page).fill('Worte danach')
  await expect(noticeOf(page)).toContainText('in den Papierkorb gelegt')
  await expect(stateOf(page)).toContainText(t.failedShort)
  await expect(summaryOf(page)).toHaveValue('Worte danach')
})
