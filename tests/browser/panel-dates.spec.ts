import { randomBytes } from 'node:crypto'

import { type Browser, expect, type Page, test } from '@playwright/test'

import { faults } from './axe'
import { makePublication, removePublication, signIn, speak } from './panel'

let id = ''
let title = ''

test.beforeEach(async ({ baseURL, page }) => {
  title = `Bericht ${randomBytes(4).toString('hex')}`
  await signIn(page, 'admin', baseURL)
  id = await makePublication({ request: page.request, baseURL }, title)
})

test.afterEach(async ({ baseURL, page }) => {
  await removePublication({ request: page.request, baseURL }, id)
})

type Place = { browser: Browser; baseURL: string | undefined; timezoneId: string }

async function somewhere({ baseURL = '', browser, timezoneId }: Place, language: 'de' | 'en') {
  const context = await browser.newContext({ baseURL, timezoneId, locale: 'en-US' })
  const page = await context.newPage()
  await signIn(page, 'admin', baseURL)
  await speak(page, language, baseURL)
  return page
}

const openForm = async (page: Page) => {
  await page.goto(`/admin/collections/publications/${id}?locale=de`)
  await expect(page.locator('form[data-form-ready="true"] #field-date')).toBeVisible()
}

async function storedDate(page: Page, baseURL = ''): Promise<string> {
  const path = `/api/publications/${id}?locale=de&draft=true&depth=0`
  const answer = await page.request.get(path, { headers: { origin: baseURL } })
  return ((await answer.json()) as { date: string }).date
}

const saved = (page: Page) =>
  page.waitForResponse((answer) => answer.url().includes('autosave=true') && answer.ok())

for (const timezoneId of ['America/New_York', 'Pacific/Kiritimati'])
  for (const [language, typed, shown] of [
    ['de', '01.03.2026', '01.03.2026'],
    ['en', '01/03/2026', '1 March 2026'],
  ] as const)
    test(`${typed} is the first of March, ${language} in ${timezoneId}`, async ({
      baseURL,
      browser,
    }) => {
      test.setTimeout(90_000)
      const page = await somewhere({ browser, baseURL, timezoneId }, language)
      await openForm(page)
      const written = saved(page)
      await page.locator('#field-date').fill(typed)
      await page.locator('#field-date').press('Tab')
      await written
      await expect(page.locator('#field-date')).toHaveValue(shown)
      expect(await storedDate(page, baseURL)).toBe('2026-03-01T12:00:00.000Z')

      await page.goto(`/admin/collections/publications?search=${title.slice(-8)}&locale=de`)
      await expect(page.locator('.cell-date').filter({ hasText: shown })).toBeVisible()
      await page.context().close()
    })

test('30 February stays in the field with the reason, and is neither stored nor passed over', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(90_000)
  await speak(page, 'de', baseURL)
  await openForm(page)
  await page.locator('#field-date').fill('30.02.2026')
  await page.locator('#field-date').press('Tab')
  await expect(page.getByRole('alert').filter({ hasText: '30.02.2026' })).toContainText(
    'gibt es nicht',
  )
  const written = saved(page)
  await page.locator('#field-subtitle').fill('Ein Überblick')
  await written
  await expect(page.locator('#field-date')).toHaveValue('30.02.2026')
  expect(await storedDate(page, baseURL)).toBe('2026-01-15T12:00:00.000Z')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('30.02.2026')
  await expect(page.locator('#field-date')).toBeFocused()
})

test('the calendar is German, works by keyboard and has no fault', async ({ baseURL, page }) => {
  test.setTimeout(90_000)
  await speak(page, 'de', baseURL)
  await openForm(page)
  await page.locator('#field-date').fill('28.02.2026')
  await page.locator('.leitbild-day').getByRole('button', { name: 'Kalender öffnen' }).click()
  const calendar = page.getByRole('dialog', { name: 'Kalender' })
  await expect(calendar).toContainText('Ausgewähltes Datum: Samstag, 28. Februar 2026')
  await expect(calendar.getByRole('button', { name: 'Nächster Monat' })).toBeVisible()
  expect(await faults(page, '.leitbild-day')).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(calendar.getByRole('button', { name: 'Sonntag, 1. März 2026' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-date')).toHaveValue('01.03.2026')
})

test('a filter of a list reads the order of the panel', async ({ baseURL, browser }) => {
  test.setTimeout(90_000)
  const timezoneId = 'Pacific/Kiritimati'
  const page = await somewhere({ browser, baseURL, timezoneId }, 'de')
  const where = 'where[or][0][and][0][date][equals]=2026-01-15T12:00:00.000Z'
  // Other tests make publications of the same day: the search keeps this one on the first page.
  const search = title.slice(-8)
  await page.goto(`/admin/collections/publications?locale=de&search=${search}&${where}`)
  // An address with a filter opens the filters: a click would close them.
  await expect(page.locator('#toggle-list-filters')).toBeEnabled()
  const field = page.locator('.condition__value .leitbild-day input')
  await expect(field).toBeVisible()
  await expect(field).toHaveValue('15.01.2026')
  await expect(page.locator('.cell-title').filter({ hasText: title })).toBeVisible()
  await field.fill('01.03.2026')
  await field.press('Tab')
  await expect(page).toHaveURL(/2026-03-01T12/)
  await page.context().close()
})

for (const timezoneId of ['America/New_York', 'Pacific/Kiritimati'])
  test(`the bar, the list and the versions show the time in Berlin, in ${timezoneId}`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(90_000)
    const page = await somewhere({ browser, baseURL, timezoneId }, 'de')
    const answer = await page.request.get(`/api/publications/${id}?locale=de&depth=0`)
    const { createdAt, updatedAt } = (await answer.json()) as Record<string, string>
    const inBerlin = (at = '') =>
      new Intl.DateTimeFormat('de', {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'Europe/Berlin',
      }).format(new Date(at))
    await openForm(page)
    await expect(page.locator('.leitbild-time').last()).toContainText(inBerlin(createdAt))
    await page.goto(`/admin/collections/publications/${id}/versions?locale=de`)
    await expect(page.locator('.versions tbody')).toContainText(inBerlin(updatedAt))
    await page.goto(
      `/admin/collections/publications?search=${title.slice(-8)}&locale=de&columns=["title","updatedAt"]`,
    )
    await expect(page.locator('.cell-updatedAt').last()).toContainText(inBerlin(updatedAt))
    await page.context().close()
  })
