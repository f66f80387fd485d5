import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { faults } from './axe'
import { signIn, speak } from './panel'

type Made = { collection: string; id: string }

let made: Made[] = []
let word = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  made = []
  await signIn(page, 'admin', baseURL)
})

test.afterEach(async ({ baseURL, page }) => {
  for (const { collection, id } of made)
    await page.request.delete(`/api/${collection}/${id}?trash=true&overrideLock=true`, {
      headers: { origin: baseURL ?? '' },
    })
})

async function make(page: Page, collection: string, data: object, baseURL = '') {
  const response = await page.request.post(`/api/${collection}?locale=de&depth=0`, {
    data: { ...data, _status: 'published' },
    headers: { origin: baseURL },
  })
  const { doc } = (await response.json()) as { doc: { id: string } }
  made.push({ collection, id: doc.id })
  return doc.id
}

/** A focus area, and a publication about it. */
async function makePair(page: Page, baseURL?: string) {
  const area = await make(page, 'focus-areas', { title: `Schwerpunkt ${word}` }, baseURL)
  const data = { title: `Bericht ${word}`, kind: 'report', date: '2026-03-01', topics: [area] }
  await make(page, 'publications', data, baseURL)
  return area
}

const openForm = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/focus-areas/${id}?locale=de`)
  await expect(page.locator('form[data-form-ready="true"] #field-summary')).toBeVisible()
  await page.locator('.doc-controls__popup button').first().click()
}

test('before it is deleted, the places that use a document are named, in German', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(90_000)
  await speak(page, 'de', baseURL)
  const id = await makePair(page, baseURL)
  await openForm(page, id)
  await page.locator('#action-delete').click()
  const dialog = page.locator(`[id="delete-${id}"]`)
  await expect(dialog.getByText('Wird noch verwendet.')).toBeVisible()
  await expect(dialog.getByRole('link', { name: `Bericht ${word}` })).toBeVisible()
  expect(await faults(page, `[id="delete-${id}"]`)).toEqual([])
})

test('before it is withdrawn, the places that use a document are named, in English', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(90_000)
  await speak(page, 'en', baseURL)
  const id = await makePair(page, baseURL)
  await openForm(page, id)
  await page.locator('#action-unpublish').click()
  const dialog = page.locator('.confirmation-modal')
  await expect(dialog.getByText('Still in use.')).toBeVisible()
  await expect(dialog.getByRole('link', { name: `Bericht ${word}` })).toBeVisible()
  expect(await faults(page, '.confirmation-modal')).toEqual([])
})

for (const [action, button] of [
  ['deleted', 'Löschen'],
  ['withdrawn', 'Zurückziehen'],
] as const)
  test(`before many are ${action}, the places that use them are named`, async ({
    baseURL,
    page,
  }) => {
    test.setTimeout(90_000)
    await speak(page, 'de', baseURL)
    await makePair(page, baseURL)
    await page.goto(`/admin/collections/focus-areas?search=${word}&locale=de`)
    await expect(page.locator('.cell-title').filter({ hasText: word })).toBeVisible()
    await page.locator('tbody .select-row input').first().check()
    await page.locator('.list-selection').getByRole('button', { name: button }).click()
    const dialog = page.locator('.confirmation-modal')
    await expect(dialog.getByText('Wird noch verwendet.')).toBeVisible()
    await expect(dialog.getByRole('link', { name: `Bericht ${word}` })).toBeVisible()
  })
