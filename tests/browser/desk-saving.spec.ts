import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { sessionTexts } from '@/admin/session/texts'
import { deskTexts } from '@/admin/translations/texts'

import { dialogOf, endSession, press, signInBeside } from './editing'
import { as, signIn } from './panel'
import { makePage, removePage, type TranslatedPage } from './translated-page'

// One after the other: of two sign-ins of one account at the same moment, only one session is kept.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const t = deskTexts('de')
const session = sessionTexts('de')

let made: TranslatedPage
let translator: Page

test.beforeEach(async ({ baseURL, browser, page }) => {
  await signIn(page, 'admin', baseURL)
  made = await makePage({ request: page.request, baseURL }, randomBytes(4).toString('hex'))
  translator = await as(browser, 'translator', 'de', baseURL)
  // On narrow windows the menu is closed.
  await translator.setViewportSize({ width: 1600, height: 900 })
  await translator.goto(`/admin/translations/pages/${made.id}/en`)
  await expect(words()).toBeVisible()
})

test.afterEach(async ({ baseURL, page }) => {
  await translator.close()
  await removePage({ request: page.request, baseURL }, made.id)
})

const unit = () => translator.locator('.desk-unit').nth(1)
const words = () => unit().getByRole('textbox')

test('without network what is typed stays, and is saved by itself once it is back', async () => {
  await words().fill('Typed without a network.')
  await expect(unit()).toContainText(t.saved)
  await translator.context().setOffline(true)
  await words().fill('Typed while the network was away.')
  await expect(unit()).toContainText(t.againByItself)
  await translator.context().setOffline(false)
  await expect(unit().locator('.desk-saving')).toHaveText(t.saved)
  await translator.reload()
  await expect(words()).toHaveText('Typed while the network was away.')
})

test('when the session ends, translators sign in beside their text and go on', async () => {
  await words().fill('Before the end.')
  await expect(unit()).toContainText(t.saved)
  await endSession(translator)
  await words().fill('After the end.')
  await expect(dialogOf(translator)).toContainText(session.heading)
  await press(dialogOf(translator), session.later)
  await expect(unit()).not.toContainText('Ihr Konto darf das nicht')
  await expect(words()).toHaveText('After the end.')
  await press(unit(), t.again)
  await signInBeside(translator, 'translator')
  await expect(unit().locator('.desk-saving')).toHaveText(t.saved)
})

test('a link pressed with unsaved words asks first, and goes on once they are saved', async () => {
  await translator.context().setOffline(true)
  await words().fill('Not saved yet.')
  await expect(unit()).toContainText(t.againByItself)
  await translator.locator('.nav a').first().click()
  await expect(dialogOf(translator)).toContainText(session.leaveHeading)
  await translator.context().setOffline(false)
  await translator.waitForURL((url) => !url.pathname.includes(made.id))
})
