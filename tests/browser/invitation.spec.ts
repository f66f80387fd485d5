import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { faults } from './axe'
import { as, signIn, speak } from './panel'

const password = 'vier Woerter ohne Zusammenhang'
let email = ''

test.beforeEach(() => {
  test.setTimeout(60_000)
  email = `kollegin-${randomBytes(4).toString('hex')}@example.org`
})

test.afterEach(async ({ baseURL, page }) => {
  await signIn(page, 'admin', baseURL)
  await page.request.delete(`/api/users?where[email][equals]=${email}`, {
    headers: { origin: baseURL ?? '' },
  })
})

async function choose(page: Page, role: string) {
  await page.locator('#field-roles .react-select').click()
  await page.getByRole('option', { name: role, exact: true }).click()
}

async function fillAccount(page: Page, role: string) {
  await page.goto('/admin/collections/users/create')
  // What is chosen just before an answer of the form arrives is not checked by Payload's form until something else changes.
  await choose(page, role)
  await page.locator('#field-name').fill('Kollegin')
  await page.locator('#field-email').fill(email)
}

const login = (page: Page, baseURL = '') =>
  page.request.post('/api/users/login', {
    data: { email, password },
    headers: { origin: baseURL },
  })

const journeys = [
  ['de', 'Redaktion', 'Redaktion: legt Inhalte an', 'Link erstellen'],
  ['en', 'Editing', 'Editing: creates content', 'Make a link'],
] as const

for (const [language, role, rights, makeLink] of journeys)
  test(`a colleague chooses the password by a link, and the session ends when the account is deactivated (${language})`, async ({
    baseURL,
    browser,
    page,
  }) => {
    test.setTimeout(120_000)
    await signIn(page, 'admin', baseURL)
    await speak(page, language, baseURL)
    await fillAccount(page, role)
    await expect(page.locator('#field-password')).toBeHidden()
    await expect(page.getByText(rights)).toBeVisible()
    expect(await faults(page, '.field-description-roles')).toEqual([])
    await page.locator('#action-save').click()
    await page.getByRole('button', { name: makeLink }).click()
    const link = (await page.locator('.leitbild-link').textContent()) ?? ''
    expect(await faults(page, '.leitbild-plan')).toEqual([])

    const colleague = await browser.newPage({ baseURL: baseURL ?? '' })
    await speak(colleague, language, baseURL)
    await colleague.goto(link)
    await expect(colleague.locator('#field-confirm-password')).toBeVisible()
    expect(await faults(colleague, '.reset-password__wrap')).toEqual([])
    await colleague.locator('#field-password').fill(password)
    await colleague.locator('#field-confirm-password').fill(password)
    await colleague.locator('button[type=submit]').click()
    await expect(colleague).toHaveURL(/\/admin$/)

    await page.reload()
    await expect(page.locator('.leitbild-link')).toHaveCount(0)
    await page.locator('#field-deactivated').check()
    await page.locator('#action-save').click()
    await expect.poll(async () => (await login(page, baseURL)).status()).toBe(401)
    await colleague.goto('/admin/collections/pages')
    await expect(colleague).toHaveURL(/\/admin\/login/)
    await colleague.close()
  })

test('an admin types a password when nobody is invited', async ({ baseURL, browser }) => {
  const page = await as(browser, 'admin', 'de', baseURL)
  await fillAccount(page, 'Redaktion')
  await page.locator('#field-invite').uncheck()
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/\/users\/[0-9a-f-]+$/)
  expect((await login(page, baseURL)).status()).toBe(200)
  await page.close()
})

const forgotten = [
  ['de', 'wird keine E-Mail verschickt'],
  ['en', 'no e-mail is sent'],
] as const

for (const [language, words] of forgotten)
  test(`without a mail server the panel says what to do about a forgotten password (${language})`, async ({
    baseURL,
    page,
  }) => {
    await speak(page, language, baseURL)
    await page.goto('/admin/forgot')
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.locator('input')).toHaveCount(0)
    expect(await faults(page)).toEqual([])
  })

test('a translator without a language is refused at the field', async ({ baseURL, page }) => {
  await signIn(page, 'admin', baseURL)
  await speak(page, 'en', baseURL)
  await fillAccount(page, 'Translation')
  await page.locator('#action-save').click()
  const reason = 'Please choose at least one language'
  await expect(page.locator('.field-error', { hasText: reason })).toBeVisible()
})
