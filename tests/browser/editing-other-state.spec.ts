import { expect, type Page, type Request, test } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'

import {
  changeMeanwhile,
  dialogOf,
  type Draft,
  editorWithDraft,
  makeDraft,
  noticeOf,
  openForm,
  openWithLock,
  press,
  removeDraft,
  stateOf,
  stored,
  summaryOf,
} from './editing'

test.describe.configure({ mode: 'default', timeout: 120_000 })

const t = editingTexts('de')
const saved = /Gespeichert um/

let draft: Draft
let admin: Page

test.beforeEach(async ({ baseURL, browser, page }) => {
  ;({ admin, draft } = await editorWithDraft({ baseURL, browser, page }))
})

test.afterEach(async ({ baseURL }) => {
  await removeDraft(admin, draft, baseURL)
  await admin.close()
})

/** Something that waits until the test opens it. */
const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** Payload asks the server to draw another state of a whole form. */
const drawsForm = (request: Request) =>
  request.method() === 'POST' && request.postData()?.includes('"renderAllFields":true') === true

test('own words that were given up in a comparison can be brought back', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  await changeMeanwhile(admin, draft, { summary: 'Fremde Worte' }, baseURL)
  await summaryOf(page).fill('Eigene Worte')
  await dialogOf(page).getByText(t.storedNow).click()
  await press(dialogOf(page), t.apply)
  await expect(summaryOf(page)).toHaveValue('Fremde Worte')
  await press(noticeOf(page), t.undo)
  await expect(summaryOf(page)).toHaveValue('Eigene Worte')
  await expect(stateOf(page)).toContainText(saved)
  expect((await stored(page, draft, baseURL)).summary).toBe('Eigene Worte')
})

test('words that were given up come back beside what was written in their place since then', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  await changeMeanwhile(admin, draft, { summary: 'Fremde Worte' }, baseURL)
  await summaryOf(page).fill('Eigene Worte')
  await dialogOf(page).getByText(t.storedNow).click()
  await press(dialogOf(page), t.apply)
  await expect(summaryOf(page)).toHaveValue('Fremde Worte')
  await summaryOf(page).fill('Spätere Worte')
  await press(noticeOf(page), t.undo)
  await expect(dialogOf(page)).toContainText('Eigene Worte')
  await expect(dialogOf(page)).toContainText('Spätere Worte')
  await press(dialogOf(page), t.close)
  await expect(summaryOf(page)).toHaveValue('Spätere Worte')
})

test('a formatted text that was given up for an empty one leaves the editor', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  await changeMeanwhile(admin, draft, { summary: 'Fremde Worte' }, baseURL)
  const body = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await body.click()
  await page.keyboard.insertText('Eigene Worte')
  await expect(dialogOf(page)).toContainText('Eigene Worte')
  for (const choice of await dialogOf(page).getByText(t.storedNow).all()) await choice.click()
  await press(dialogOf(page), t.apply)
  await expect(summaryOf(page)).toHaveValue('Fremde Worte')
  await expect(body).not.toContainText('Eigene Worte')
})

test('a comparison names related documents by their titles', async ({ baseURL, page }) => {
  const parent = await makeDraft(admin, baseURL)
  await openForm(page, draft)
  await changeMeanwhile(admin, draft, { parent: parent.id }, baseURL)
  await summaryOf(page).fill('Eigene Worte')
  await expect(dialogOf(page)).toContainText(parent.title)
  await expect(dialogOf(page)).not.toContainText(parent.id)
  await press(dialogOf(page), t.close)
  await removeDraft(admin, parent, baseURL)
})

test('words that reach the form while a takeover loads what is stored are kept', async ({
  baseURL,
  page,
}) => {
  await openForm(page, draft)
  await summaryOf(page).fill('Worte der Redaktion')
  await expect(stateOf(page)).toContainText(saved)
  await openForm(admin, draft)
  const drawn = gate()
  const isAsked = admin.waitForRequest(drawsForm)
  await admin.route('**/admin/**', async (route) => {
    if (drawsForm(route.request())) await drawn.opened
    await route.continue()
  })
  await press(dialogOf(admin), t.takeOver)
  await isAsked
  // The keyboard does not reach the form now, but what an input method hands on late does.
  await summaryOf(admin).evaluate((field, words) => {
    const prototype: object = Object.getPrototypeOf(field) as object
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, 'Worte der Verwaltung')
  drawn.open()
  await expect(stateOf(admin)).toContainText(saved)
  await expect(summaryOf(admin)).toHaveValue('Worte der Verwaltung')
  expect((await stored(admin, draft, baseURL)).summary).toBe('Worte der Verwaltung')
})

test('a takeover that was pressed twice lets nobody write until both have loaded', async ({
  page,
}) => {
  await openWithLock(page, draft)
  await openForm(admin, draft)
  await press(dialogOf(admin), t.onlyRead)
  await summaryOf(page).fill('Worte der Redaktion')
  await expect(stateOf(page)).toContainText(saved)
  const second = gate()
  let reads = 0
  await admin.route(`**/api/focus-areas/${draft.id}?**`, async (route) => {
    reads += 1
    if (reads > 1) await second.opened
    await route.continue()
  })
  await noticeOf(admin)
    .getByRole('button', { name: t.takeOver })
    .evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
    })
  await expect(summaryOf(admin)).toHaveValue('Worte der Redaktion')
  await expect(dialogOf(admin)).toContainText(t.loading)
  second.open()
  await expect(dialogOf(admin)).toHaveCount(0)
})
