import { expect, type Page, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'
import { sessionTexts } from '@/admin/session/texts'
import { filled } from '@/admin/translations/texts'

import { faults } from './axe'
import {
  dialogOf,
  type Draft,
  endSession,
  editorWithDraft,
  noticeOf,
  openForm,
  press,
  removeDraft,
  signInBeside,
  stateOf,
  stored,
  summaryOf,
} from './editing'
import { signIn } from './panel'

// One after the other: of two sign-ins of one account at the same moment, only one session is kept.
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
  await signIn(admin, 'admin', baseURL)
  await removeDraft(admin, draft, baseURL)
  await admin.close()
})

const writesNow = async (page: Page) => {
  await openForm(page, draft)
  await summaryOf(page).fill('Worte der Redaktion')
  await expect(stateOf(page)).toContainText(saved)
}

test('when the session ends while somebody writes, they sign in beside the text and go on', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  await endSession(page)
  await summaryOf(page).fill('Worte nach dem Ende')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText(session.heading)
  await expect(dialog.locator('input[type=password]')).toBeFocused()
  expect(await faults(page, 'dialog')).toEqual([])
  await press(dialog, session.later)
  await expect(stateOf(page)).toContainText(t.ended)
  await expect(page.getByText('Ihr Konto darf das nicht')).toHaveCount(0)
  await press(stateOf(page), t.signIn)
  await signInBeside(page, 'editor')
  await expect(dialog).toHaveCount(0)
  await expect(stateOf(page)).toContainText(saved)
  expect((await stored(page, draft, baseURL)).summary).toBe('Worte nach dem Ende')
})

test('a sign-in in another tab is enough', async ({ baseURL, page }) => {
  await writesNow(page)
  await endSession(page)
  await summaryOf(page).fill('Worte nach dem Ende')
  await expect(dialogOf(page)).toContainText(session.heading)
  await signIn(page, 'editor', baseURL)
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(stateOf(page)).toContainText(saved)
})

test('when somebody else signs in in the same browser, nothing is saved in that name', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  await endSession(page)
  await signIn(page, 'reviewer', baseURL)
  await summaryOf(page).fill('Worte der Redaktion danach')
  await expect(dialogOf(page)).toContainText(session.otherHeading)
  expect((await stored(page, draft, baseURL)).summary).toBe('Worte der Redaktion')
  await press(dialogOf(page), filled(session.signInAs, { owner: 'Redaktion' }))
  await signInBeside(page, 'editor')
  await expect(stateOf(page)).toContainText(saved)
  expect((await stored(page, draft, baseURL)).summary).toBe('Worte der Redaktion danach')
})

test('without network the words stay, and are saved by themselves once it is back', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  await page.context().setOffline(true)
  await summaryOf(page).fill('Worte ohne Netz')
  await expect(stateOf(page)).toContainText(t.tryingAgain)
  await expect(stateOf(page)).not.toContainText(saved)
  await page.context().setOffline(false)
  await expect(stateOf(page)).toContainText(saved)
  expect((await stored(page, draft, baseURL)).summary).toBe('Worte ohne Netz')
})

test('closing the tab right after typing asks first', async ({ page }) => {
  await writesNow(page)
  await summaryOf(page).pressSequentially('!')
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await closing
})

test('a link pressed right after typing waits for the words, or for a decision', async ({
  baseURL,
  page,
}) => {
  await writesNow(page)
  await page.context().setOffline(true)
  await summaryOf(page).pressSequentially(' und mehr')
  await page.locator('.step-nav a').first().click()
  await expect(dialogOf(page)).toContainText(session.leaveHeading)
  expect(await faults(page, 'dialog')).toEqual([])
  expect(page.url()).toContain(draft.id)
  await page.context().setOffline(false)
  await page.waitForURL((url) => !url.pathname.includes(draft.id))
  expect((await stored(page, draft, baseURL)).summary).toContain('und mehr')
})

test('words that a reload would lose are offered again', async ({ page }) => {
  await writesNow(page)
  await page.context().setOffline(true)
  await summaryOf(page).fill('Fast verlorene Worte')
  await expect(stateOf(page)).toContainText(t.tryingAgain)
  page.once('dialog', (question) => void question.accept())
  await page.route('**/api/focus-areas/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await page.context().setOffline(false)
  await page.goto(draft.form)
  await page.unroute('**/api/focus-areas/**')
  await expect(noticeOf(page)).toContainText('die nicht gespeichert wurden')
  await press(noticeOf(page), t.compare)
  await expect(dialogOf(page)).toContainText('Fast verlorene Worte')
  await press(dialogOf(page), t.apply)
  await expect(summaryOf(page)).toHaveValue('Fast verlorene Worte')
  await expect(stateOf(page)).toContainText(saved)
})

test('what is typed into two fields while a save is under way stays in both', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  let isFirst = true
  await page.route('**/api/focus-areas/**', async (route) => {
    if (route.request().method() === 'PATCH' && isFirst) {
      isFirst = false
      await held
    }
    await route.continue()
  })
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await summaryOf(page).fill('Erstens')
  await sent
  await summaryOf(page).fill('Erstens und zweitens')
  await page.locator('#field-title').fill(`${draft.title} neu`)
  release()
  await expect(stateOf(page)).toContainText(saved)
  await expect(summaryOf(page)).toHaveValue('Erstens und zweitens')
  await expect
    .poll(async () => (await stored(page, draft, baseURL)).summary)
    .toBe('Erstens und zweitens')
})
