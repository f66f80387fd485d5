import { randomBytes } from 'node:crypto'

import { expect, test } from '@playwright/test'

import { deskTexts, filled } from '@/admin/translations/texts'

import { faults } from './axe'
import { as, makePublication, removePublication, signIn } from './panel'

test.describe.configure({ mode: 'default' })

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

test('a text is assigned, translated with its page beside it, sent back and approved', async ({
  baseURL,
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const [de, en] = [deskTexts('de'), deskTexts('en')]
  const desk = `/admin/translations/publications/${id}/en`
  const reviewer = await as(browser, 'reviewer', 'de', baseURL)
  await reviewer.goto(desk)
  const assigned = reviewer.waitForResponse((answer) => answer.url().endsWith('/assign'))
  await reviewer.getByLabel(de.assignTo).selectOption({ label: 'Übersetzung' })
  await assigned

  const translator = await as(browser, 'translator', 'en', baseURL)
  await translator.goto('/admin')
  await translator
    .locator('.leitbild-queue')
    .getByRole('link', { name: `Bericht ${word}` })
    .first()
    .click()
  const title = translator.locator('.desk-unit').first()
  await expect(title.getByRole('heading')).toContainText('Title')
  await translator.getByRole('button', { name: en.preview, exact: true }).click()
  const preview = translator.frameLocator('.desk-preview iframe')
  await expect(preview.locator('.preview-bar')).toBeVisible({ timeout: 30_000 })
  await title.getByRole('textbox').fill(`Reprot ${word}`)
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(`Reprot ${word}`)
  await title.getByRole('button', { name: en.submit, exact: true }).click()
  await expect(title).toHaveAttribute('data-state', 'review')

  await reviewer.reload()
  const unit = reviewer.locator('.desk-unit').first()
  await unit.getByRole('button', { name: de.sendBack }).click()
  await unit.getByLabel(de.comment).fill('Bitte den Buchstabendreher ändern.')
  expect(await faults(reviewer, '.leitbild-desk')).toEqual([])
  await unit.getByRole('button', { name: de.sendBack }).click()
  await expect(unit).toHaveAttribute('data-state', 'draft')

  await translator.reload()
  await expect(title).toContainText('Sent back: Bitte den Buchstabendreher ändern.')
  await title.getByRole('textbox').fill(`Report ${word}`)
  await title.getByRole('button', { name: en.submit, exact: true }).click()
  await expect(title).toHaveAttribute('data-state', 'review')
  await translator.close()

  await reviewer.reload()
  await unit.getByRole('button', { name: de.approve, exact: true }).click()
  await expect(unit).toHaveAttribute('data-state', 'approved')
  await reviewer.close()
  const page = await request.get(`/en/publications/${id}?desk`)
  expect(await page.text()).not.toContain(`Report ${word}`)
})

test('a copy of the source is marked, and approved only as a copy', async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000)
  const t = deskTexts('en')
  const desk = `/admin/translations/publications/${id}/en`
  const translator = await as(browser, 'translator', 'en', baseURL)
  await translator.goto(desk)
  const title = translator.locator('.desk-unit').first()
  await title.getByRole('button', { name: t.copySource }).click()
  await expect(title).toContainText(t.isCopy)
  await translator.close()
  const reviewer = await as(browser, 'reviewer', 'en', baseURL)
  await reviewer.goto(desk)
  const unit = reviewer.locator('.desk-unit').first()
  await expect(unit.getByRole('button', { name: t.approve, exact: true })).toHaveCount(0)
  await unit.getByRole('button', { name: t.approveCopy }).click()
  await expect(unit).toHaveAttribute('data-state', 'approved')
  await reviewer.close()
})

test('an editor chooses another source language, and the form hints at it in empty fields', async ({
  baseURL,
  browser,
  page: admin,
}) => {
  test.setTimeout(90_000)
  const t = deskTexts('de')
  await admin.request.patch(`/api/publications/${id}?locale=en&depth=0&draft=true`, {
    data: { title: `Report ${word}`, summary: 'In short.' },
    headers: { origin: baseURL ?? '' },
  })
  const editor = await as(browser, 'editor', 'de', baseURL)
  await editor.goto(`/admin/translations/publications/${id}/en`)
  await editor.getByLabel(t.sourceLanguage).selectOption('en')
  await editor
    .getByRole('button', { name: filled(t.translateFrom, { language: 'Englisch' }) })
    .click()
  await editor.waitForURL(`**/publications/${id}/de`)
  await expect(editor.locator('.desk-unit[data-state=approved]')).toContainText([`Report ${word}`])
  await editor.goto(`/admin/collections/publications/${id}?locale=de`)
  await expect(editor.locator('.leitbild-source-hint').first()).toContainText('Englisch: In short.')
  await editor.close()
})
