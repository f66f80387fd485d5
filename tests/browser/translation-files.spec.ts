import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { expect, type Page, test } from '@playwright/test'

import { deskTexts } from '@/admin/translations/texts'
import { formats } from '@/translation/exchange/file'

import { faults } from './axe'
import { as, makePublication, removePublication, signIn } from './panel'

test.describe.configure({ mode: 'default' })

const t = deskTexts('de')
let word = ''
let id = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  await signIn(page, 'admin', baseURL)
  id = await makePublication({ request: page.request, baseURL }, `Bericht ${word}`)
})

test.afterEach(async ({ baseURL, page }) => {
  await removePublication({ request: page.request, baseURL }, id)
})

/** What the list shows, narrowed down to the test's own texts, as a file. */
async function exported(page: Page, format: string): Promise<string> {
  await page.goto(`/admin/translations?locale=en&state=missing&text=${word}`)
  await page.getByText(t.files, { exact: true }).click()
  await page.locator('.desk-exchange').getByRole('combobox').selectOption(format)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t.export }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const give = (page: Page, text: string) =>
  page
    .getByLabel(t.importFile)
    .setInputFiles({ name: 'texte', mimeType: 'text/plain', buffer: Buffer.from(text) })

const told = (page: Page) => page.locator('.desk-import').getByRole('status')

test('a file goes out, comes back translated, is looked at and taken over', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, 'translator', 'de', baseURL)
  const file = await exported(page, 'csv')
  const translated = file.replace(`"Bericht ${word}",""`, `"Bericht ${word}","Report ${word}"`)
  await give(page, translated)
  await expect(told(page)).toContainText('neu 1, geändert 0')
  await expect(page.locator('.desk-import tbody tr')).toContainText([`Report ${word}`])
  expect(await faults(page, '.leitbild-desk')).toEqual([])
  await page.getByRole('button', { name: t.importNow }).click()
  await expect(told(page)).toContainText('Übernommen: neu 1')
  // The list no longer shows it as missing, without being loaded by hand.
  await expect(page.locator('.desk-units').first()).not.toContainText(`Report ${word}`)
  await page.goto(`/admin/translations/publications/${id}/en`)
  await expect(page.locator('.desk-unit[data-state=draft]').getByRole('textbox')).toHaveValue(
    `Report ${word}`,
  )
  await page.close()
})

test('each format holds what the list shows, and comes back as unchanged', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, 'translator', 'de', baseURL)
  for (const format of formats) {
    const file = await exported(page, format)
    expect(file).toContain(`Bericht ${word}`)
    expect(file).not.toContain('interface:site')
    await give(page, file)
    await expect(told(page)).toContainText('neu 0, geändert 0, gleich 1')
    await expect(page.getByRole('button', { name: t.importNow })).toHaveCount(0)
  }
  await page.close()
})

test('a rejected line and a hostile file say why, and cannot be taken over', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, 'translator', 'de', baseURL)
  const file = await exported(page, 'xliff2')
  await give(page, file.replace('<xliff ', '<!DOCTYPE x [<!ENTITY a "b">]><xliff '))
  await expect(told(page)).toContainText('DOCTYPE')
  const csv = await exported(page, 'csv')
  await give(page, csv.replace('"publications:', '"nirgends:').replace(/,"",/, ',"x",'))
  await expect(told(page)).toContainText(t.rejectionStops)
  await expect(page.locator('.desk-import tbody tr').first()).toContainText(t.outcome.rejected)
  await expect(page.getByRole('button', { name: t.importNow })).toHaveCount(0)
  await page.close()
})

test('good rows are taken over beside bad ones, which say where and why', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, 'translator', 'en', baseURL)
  await page.goto(`/admin/translations?locale=en&state=missing&text=${word}`)
  const english = deskTexts('en')
  await page.getByText(english.files, { exact: true }).click()
  const csv = `id,source-de,target-en\npublications:${id}:title,Bericht ${word},Report ${word}\nnowhere,a,b\n`
  await page
    .getByLabel(english.importFile)
    .setInputFiles({ name: 'texts', mimeType: 'text/plain', buffer: Buffer.from(csv) })
  const rows = page.locator('.desk-import tbody tr')
  await expect(rows.first()).toContainText('There is no text with the id “nowhere” here.')
  await expect(rows.first().getByRole('rowheader')).toContainText('3')
  await expect(rows.last().getByRole('link')).toContainText(`Bericht ${word}`)
  expect(await faults(page, '.leitbild-desk')).toEqual([])
  await page.getByRole('button', { name: 'Import the good rows (1)' }).click()
  await expect(told(page)).toContainText('Imported: new 1, changed 0')
  await page.close()
})

test('a file asks before it overwrites newer work, and its text can stand beside', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, 'translator', 'de', baseURL)
  const file = await exported(page, 'csv')
  await page.goto(`/admin/translations/publications/${id}/en`)
  const field = page.locator(`[id="publications:${id}:title"]`).getByRole('textbox')
  await field.fill(`Newer ${word}`)
  await field.blur()
  await expect(page.locator('[data-step=saved]')).toHaveCount(1)
  await page.goto(`/admin/translations?locale=en&text=${word}`)
  await page.getByText(t.files, { exact: true }).click()
  await give(page, file.replace(`"Bericht ${word}",""`, `"Bericht ${word}","Older ${word}"`))
  await expect(page.getByRole('group', { name: 'Texte, die hier neuer sind' })).toBeVisible()
  expect(await faults(page, '.leitbild-desk')).toEqual([])
  await page.getByRole('radio', { name: t.newerChoice.beside }).check()
  await page.getByRole('button', { name: t.importNow }).click()
  await expect(told(page)).toContainText('daneben gelegt 1')
  await page.goto(`/admin/translations/publications/${id}/en`)
  const suggestion = page.getByRole('group', { name: t.fromFile })
  await expect(suggestion).toContainText(`Older ${word}`)
  expect(await faults(page, '.leitbild-desk')).toEqual([])
  await suggestion.getByRole('button', { name: t.takeFromFile }).click()
  await expect(field).toHaveValue(`Older ${word}`)
  await expect(suggestion).toHaveCount(0)
  await page.close()
})
