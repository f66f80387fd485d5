import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { deskTexts, filled } from '@/admin/translations/texts'
import { languageName } from '@/lib/language-name'

import { faults } from './axe'
import { picture } from './picture'
import { as, signIn, speak } from './panel'
import { makePage, removePage, type TranslatedPage } from './translated-page'

// One after the other: of two sign-ins of one account at the same moment, only one session is kept.
test.describe.configure({ mode: 'default' })

let made: TranslatedPage
let word = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  await signIn(page, 'admin', baseURL)
  made = await makePage({ request: page.request, baseURL }, word)
})

test.afterEach(async ({ baseURL, page }) => {
  await removePage({ request: page.request, baseURL }, made.id)
})

const unitOf = (page: Page, state: string) => page.locator(`.desk-unit[data-state=${state}]`)

for (const language of ['de', 'en'] as const)
  test(`German changes, English follows, seen in the ${language} panel`, async ({
    baseURL,
    browser,
    request,
  }) => {
    test.setTimeout(180_000)
    const t = deskTexts(language)
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

    const editor = await as(browser, 'editor', language, baseURL)
    const form = `/admin/collections/pages/${made.id}?locale=de`
    await editor.goto(form)
    await expect(editor.locator('.leitbild-field-state').first()).toContainText(t.state.approved)
    const autosaved = editor.waitForResponse(
      (answer) => answer.url().includes('autosave=true') && answer.ok(),
    )
    await editor.locator('#field-lead').fill('Wir beraten per Telefon und Chat.')
    await autosaved
    await editor.locator('#action-save').click()
    await expect(editor.locator('.payload-toast-container')).toContainText(/./)
    await editor.goto(form)
    const leadState = editor.locator('.field-type.textarea', {
      has: editor.locator('#field-lead'),
    })
    await expect(leadState.locator('.leitbild-field-state')).toContainText(t.state.outdated)
    await editor.close()

    const translator = await as(browser, 'translator', language, baseURL)
    await translator.goto('/admin/translations')
    await translator.getByRole('search').getByLabel(t.search).fill(word)
    await translator.getByRole('search').getByLabel(t.stateLabel).selectOption('outdated')
    await button(translator, t.filter).click()
    await translator
      .getByRole('rowheader')
      .getByRole('link', { name: `Beratung ${word}` })
      .click()
    const outdated = unitOf(translator, 'outdated')
    await expect(outdated.locator('.desk-changes ins')).not.toHaveCount(0)
    await outdated.getByRole('textbox').fill(`We advise by phone and chat (${word}).`)
    await expect(unitOf(translator, 'draft').getByText(t.saved, { exact: true })).toBeVisible()
    await button(translator, t.submit).click()
    await expect(unitOf(translator, 'review')).toHaveCount(1)
    await translator.close()

    const reviewer = await as(browser, 'reviewer', language, baseURL)
    await reviewer.goto(`/admin/translations?state=review&text=${word}`)
    await reviewer
      .getByRole('rowheader')
      .getByRole('link', { name: `Beratung ${word}` })
      .click()
    await unitOf(reviewer, 'review').getByRole('button', { name: t.approve, exact: true }).click()
    await expect(unitOf(reviewer, 'review')).toHaveCount(0)
    const name = { language: languageName('en', language) }
    await button(reviewer, filled(t.publish, name)).click()
    await expect(reviewer.getByText(filled(t.wasPublished, name))).toBeVisible()
    await reviewer.close()

    await expect
      .poll(async () => (await request.get(`/en/${made.slug}`)).text())
      .toContain(`We advise by phone and chat (${word}).`)
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing at the desk, ${colorScheme}`, async ({ baseURL, browser }) => {
    test.setTimeout(90_000)
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } })
    await signIn(page, 'reviewer', baseURL)
    await page
      .context()
      .addCookies([{ name: 'leitbild-theme', value: colorScheme, url: baseURL ?? '' }])
    await page.goto(`${baseURL ?? ''}/admin/translations?locale=en`)
    await expect(page.locator('.desk-units')).toBeVisible()
    expect(await faults(page, '.leitbild-desk')).toEqual([])
    await page.goto(`${baseURL ?? ''}/admin/translations/pages/${made.id}/en`)
    await expect(page.locator('.desk-unit')).not.toHaveCount(0)
    expect(await faults(page, '.leitbild-desk')).toEqual([])
    await page.goto(`${baseURL ?? ''}/admin/translations/interface/publications/en`)
    await expect(page.locator('.desk-unit')).not.toHaveCount(0)
    expect(await faults(page, '.leitbild-desk')).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await page.close()
  })

test('the keyboard leads from one unfinished text to the next', async ({ baseURL, page }) => {
  await page.request.patch(`/api/pages/${made.id}?locale=de&depth=0`, {
    data: { title: `Hilfe ${word}`, lead: 'Wir helfen.', _status: 'published' },
    headers: { origin: baseURL ?? '' },
  })
  await page.goto(`/admin/translations/pages/${made.id}/en`)
  const outdated = unitOf(page, 'outdated').getByRole('textbox')
  await expect(outdated).toHaveCount(2)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(outdated.nth(0)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(outdated.nth(1)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(outdated.nth(0)).toBeFocused()
})

test('the pictures of docs/translating.md', async ({ baseURL, page }) => {
  test.setTimeout(90_000)
  await speak(page, 'en', baseURL)
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.request.patch(`/api/pages/${made.id}?locale=de&depth=0`, {
    data: { lead: 'Wir beraten per Telefon und im Chat.', _status: 'published' },
    headers: { origin: baseURL ?? '' },
  })
  await page.goto('/admin/translations?locale=en&state=outdated')
  await expect(page.locator('.desk-units')).toBeVisible({ timeout: 20_000 })
  await picture(page, 'translations')
  await page.goto(`/admin/translations/pages/${made.id}/en`)
  await expect(page.locator('.desk-unit[data-state=outdated]')).toHaveCount(1)
  await picture(page, 'translation-editor')
})
