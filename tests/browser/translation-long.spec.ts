import { expect, type Page, test } from '@playwright/test'

import { deskTexts } from '@/admin/translations/texts'

import { faults } from './axe'
import { longPageItems, makeLongPage, translateParagraphs } from './long-page'
import { as } from './panel'
import { removePage } from './translated-page'

test.describe.configure({ mode: 'default' })

let id = ''
let editor: Page

test.beforeEach(async ({ baseURL, browser }) => {
  editor = await as(browser, 'admin', 'de', baseURL)
})

test.afterEach(async ({ baseURL }) => {
  await removePage({ request: editor.request, baseURL }, id)
  await editor.close()
})

const unitWith = (page: Page, text: string) => page.locator('.desk-unit').filter({ hasText: text })

const statesOf = async (page: Page, baseURL: string | undefined) => {
  const items = await longPageItems({ request: page.request, baseURL }, id)
  const paragraphs = items.filter(({ unit }) => unit.source.text.startsWith('Absatz'))
  return [...new Set(paragraphs.map(({ state }) => state))]
}

test('all of 700 drafts are sent to review, and all are approved', async ({ baseURL, browser }) => {
  test.setTimeout(180_000)
  id = await makeLongPage({ request: editor.request, baseURL }, 700)
  const translator = await as(browser, 'translator', 'en', baseURL)
  await translateParagraphs({ request: translator.request, baseURL }, id, 'draft')
  const t = deskTexts('en')
  await translator.goto(`/admin/translations/pages/${id}/en`)
  await translator.getByRole('button', { name: t.submitAll }).click()
  await expect(translator.locator('.desk-notice')).toHaveText('700 done.', { timeout: 60_000 })
  expect(await statesOf(translator, baseURL)).toEqual(['review'])
  const reviewer = await as(browser, 'reviewer', 'en', baseURL)
  await reviewer.goto(`/admin/translations/pages/${id}/en`)
  await reviewer.getByRole('button', { name: t.approveAll }).click()
  await expect(reviewer.locator('.desk-notice')).toHaveText('700 done.', { timeout: 90_000 })
  expect(await statesOf(reviewer, baseURL)).toEqual(['approved'])
  await translator.close()
  await reviewer.close()
})

for (const language of ['de', 'en'] as const)
  test(`texts of one document are filtered by state and words (${language})`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(90_000)
    id = await makeLongPage({ request: editor.request, baseURL }, 150)
    const page = await as(browser, 'translator', language, baseURL)
    await translateParagraphs({ request: page.request, baseURL }, id, 'draft')
    const t = deskTexts(language)
    await page.goto(`/admin/translations/pages/${id}/en`)
    const filter = page.getByRole('search', { name: t.narrow })
    await filter.getByLabel(t.stateLabel).selectOption('missing')
    await expect(unitWith(page, 'Absatz Nummer 1.')).toBeHidden()
    await expect(unitWith(page, 'Langer Text')).toBeVisible()
    await filter.getByLabel(t.stateLabel).selectOption('')
    await filter.getByRole('searchbox').fill('number 149')
    await expect(unitWith(page, 'Absatz Nummer 149.')).toBeVisible()
    await expect(unitWith(page, 'Absatz Nummer 148.')).toBeHidden()
    await expect(filter.getByRole('status')).toContainText('1')
    expect(await faults(page, '.leitbild-desk')).toEqual([])
    await page.getByRole('button', { name: t.submitShown }).click()
    await expect(page.locator('.desk-notice')).toHaveText(/(^1 done|Erledigt: 1)\.$/)
    await page.close()
  })

test('a link to a text far below leads to its field, ready to type', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  id = await makeLongPage({ request: editor.request, baseURL }, 150)
  const page = await as(browser, 'translator', 'de', baseURL)
  const items = await longPageItems({ request: page.request, baseURL }, id)
  const wanted = items.find(({ unit }) => unit.source.text === 'Absatz Nummer 140.')
  await page.goto(`/admin/translations/pages/${id}/en#${encodeURIComponent(wanted?.unit.id ?? '')}`)
  const row = unitWith(page, 'Absatz Nummer 140.')
  const field = row.getByRole('textbox')
  await expect(field).toBeFocused()
  await expect(row).toBeInViewport()
  await page.keyboard.type('Paragraph number 140.')
  await expect(field).toHaveValue('Paragraph number 140.')
  await expect(row.locator('[data-step=saved]')).toHaveCount(1)
  await page.close()
})

test('texts far below are found by the search of the browser, and are no fault for axe', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  id = await makeLongPage({ request: editor.request, baseURL }, 150)
  const page = await as(browser, 'translator', 'de', baseURL)
  await page.goto(`/admin/translations/pages/${id}/en`)
  await expect(page.locator('.desk-unit[data-glance]').last()).toBeAttached()
  const found: unknown = await page.evaluate("window.find('Nummer 149.')")
  expect(found).toBe(true)
  await expect(unitWith(page, 'Absatz Nummer 149.')).toBeInViewport()
  expect(await faults(page, '.leitbild-desk')).toEqual([])
  await page.close()
})
