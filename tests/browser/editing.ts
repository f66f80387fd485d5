import { randomBytes } from 'node:crypto'

import { type Browser, expect, type Locator, type Page } from '@playwright/test'

import { accounts, as, signIn, speak } from './panel'

export type Draft = { id: string; title: string; form: string }

/** A focus area of the test's own, as a draft. */
export async function makeDraft(page: Page, baseURL = ''): Promise<Draft> {
  const title = `Schwerpunkt ${randomBytes(4).toString('hex')}`
  const answer = await page.request.post('/api/focus-areas?locale=de&draft=true', {
    data: { title, summary: 'Anfang' },
    headers: { origin: baseURL },
  })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return { id: doc.id, title, form: `/admin/collections/focus-areas/${doc.id}?locale=de` }
}

type Place = { baseURL: string | undefined; browser: Browser; page: Page }

/** Signs in an editor with a draft in `page`, and an admin beside them. */
export async function editorWithDraft({ baseURL, browser, page }: Place) {
  const admin = await as(browser, 'admin', 'de', baseURL)
  await signIn(page, 'editor', baseURL)
  await speak(page, 'de', baseURL)
  return { admin, draft: await makeDraft(page, baseURL) }
}

/** Removes it for good, whoever still writes in it. */
export async function removeDraft(page: Page, { id }: Draft, baseURL = ''): Promise<void> {
  const path = `/api/focus-areas/${id}?trash=true&overrideLock=true`
  await page.request.delete(path, { headers: { origin: baseURL } })
}

/** What is stored of it in German. */
export async function stored(page: Page, { id }: Draft, baseURL = '') {
  const path = `/api/focus-areas/${id}?locale=de&draft=true&depth=0&trash=true`
  const answer = await page.request.get(path, { headers: { origin: baseURL } })
  return (await answer.json()) as { title?: string; summary?: string; deletedAt?: string }
}

/** Somebody else saves past the lock, as imports and plans do. */
export async function changeMeanwhile(by: Page, { id }: Draft, data: object, baseURL = '') {
  const path = `/api/focus-areas/${id}?locale=de&draft=true&overrideLock=true`
  const answer = await by.request.patch(path, { data, headers: { origin: baseURL } })
  expect(answer.ok()).toBe(true)
}

/** Opens the form, ready to write in. */
export async function openForm(page: Page, { form }: Draft): Promise<void> {
  await page.goto(form)
  await expect(page.locator('form[data-form-ready="true"] #field-summary')).toBeVisible()
}

/** Opens the form and has the lock, before anything is typed. */
export async function openWithLock(page: Page, draft: Draft): Promise<void> {
  const held = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/edit-lock') && answer.request().postData()?.includes('hold') === true,
  )
  await openForm(page, draft)
  await held
}

export const summaryOf = (within: Page | Locator): Locator => within.locator('#field-summary')
export const stateOf = (page: Page): Locator => page.locator('.editing-state')
export const noticeOf = (page: Page): Locator => page.locator('.editing-notice')
export const dialogOf = (page: Page): Locator => page.getByRole('dialog')
export const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name }).click()

/** Ends the session of this browser, as time or another tab would. */
export const endSession = (page: Page): Promise<void> =>
  page.context().clearCookies({ name: 'leitbild-token' })

/** Signs in again in the dialog of the page. */
export async function signInBeside(page: Page, role: string): Promise<void> {
  const { email = '', password = '' } = accounts.find((each) => each.role === role) ?? {}
  await dialogOf(page).locator('input[type=email]').fill(email)
  await dialogOf(page).locator('input[type=password]').fill(password)
  await dialogOf(page).locator('button[type=submit]').click()
}
