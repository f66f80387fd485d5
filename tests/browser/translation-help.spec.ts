import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { deskTexts } from '@/admin/translations/texts'

import { faults } from './axe'
import { as, signIn } from './panel'
import { picture } from './picture'
import { makePage, removePage, type TranslatedPage } from './translated-page'

test.describe.configure({ mode: 'default' })

let made: TranslatedPage
let untranslated = ''
let word = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  await signIn(page, 'admin', baseURL)
  made = await makePage({ request: page.request, baseURL }, word)
  const data = {
    title: `Beratung ${word} heute`,
    lead: 'Wir beraten am Telefon.',
    slug: `heute-${word}`,
    _status: 'published',
  }
  const headers = { origin: baseURL ?? '' }
  const answer = await page.request.post('/api/pages?locale=de&depth=0', { data, headers })
  untranslated = ((await answer.json()) as { doc: { id: string } }).doc.id
})

test.afterEach(async ({ baseURL, page }) => {
  for (const id of [made.id, untranslated]) await removePage({ request: page.request, baseURL }, id)
})

/** The panel at `path` as an account reads it on a small screen. */
async function open(who: Parameters<typeof as>, path: string): Promise<Page> {
  const page = await as(...who)
  await page.setViewportSize({ width: 1024, height: 800 })
  await page.goto(path)
  return page
}

/** The unit of a field of a page. */
const unitOf = (page: Page, id: string, path: string) => page.locator(`[id="pages:${id}:${path}"]`)

for (const language of ['de', 'en'] as const) {
  const t = deskTexts(language)

  test(`what is translated already is offered and taken as a draft, in the ${language} panel`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(90_000)
    const translator = await open(
      [browser, 'translator', language, baseURL],
      `/admin/translations/pages/${untranslated}/en`,
    )
    const lead = unitOf(translator, untranslated, 'lead')
    const similar = unitOf(translator, untranslated, 'title').getByRole('group', {
      name: t.memory,
    })
    await expect(similar).toContainText(`Advice ${word}`)
    await expect(similar.locator('ins')).toContainText('heute')
    const take = lead.getByRole('button', { name: t.takeOver.replace('{count}', '100') })
    await expect(take).toBeVisible()
    await expect(lead).toHaveAttribute('data-state', 'missing')
    expect(await faults(translator, '.leitbild-desk')).toEqual([])
    await picture(translator, `translation-memory-${language}`)
    await take.click()
    await expect(lead.getByRole('textbox')).toHaveValue('We advise on the phone.')
    await expect(lead.getByRole('textbox')).toBeFocused()
    await expect(lead).toHaveAttribute('data-state', 'draft')
    await expect(lead.getByRole('group', { name: t.memory })).toHaveCount(0)
    await translator.close()
  })

  test(`what is asked for by a day stands first in the queue, in the ${language} panel`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(90_000)
    const reviewer = await open(
      [browser, 'reviewer', language, baseURL],
      `/admin/translations/pages/${untranslated}/en`,
    )
    await reviewer.getByLabel(t.assignTo).selectOption({ label: 'Übersetzung' })
    await expect(
      reviewer.getByRole('status').filter({ hasText: t.noMail.replace('{name}', 'Übersetzung') }),
    ).toBeVisible()
    await reviewer.getByLabel(t.dueDay).fill('2020-01-31')
    await expect(reviewer.getByRole('status').filter({ hasText: t.daySaved })).toBeVisible()
    expect(await faults(reviewer, '.leitbild-desk')).toEqual([])
    await picture(reviewer, `translation-due-${language}`)
    await reviewer.goto(`/admin/translations?locale=en&due=overdue&text=${word}`)
    await expect(reviewer.locator('.desk-units tbody tr')).toHaveCount(3)
    expect(await faults(reviewer, '.leitbild-desk')).toEqual([])
    await picture(reviewer, `translation-overdue-${language}`)
    await reviewer.close()

    const translator = await open([browser, 'translator', language, baseURL], '/admin')
    const first = translator.locator('.leitbild-queue li').first()
    await expect(first).toContainText(language === 'de' ? '31. Januar 2020' : '31 January 2020')
    await expect(first).toContainText(t.overdue)
    expect(await faults(translator, '.leitbild-queue')).toEqual([])
    await picture(translator, `translation-queue-${language}`)
    await translator.close()
  })

  test(`a text of the preview leads to its unit and back, in the ${language} panel`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(90_000)
    const translator = await open(
      [browser, 'translator', language, baseURL],
      `/admin/translations/pages/${made.id}/en`,
    )
    await translator.getByRole('button', { name: t.preview, exact: true }).click()
    const shown = translator.frameLocator('.desk-preview iframe')
    const heading = shown.getByRole('heading', { level: 1 })
    const lead = shown.getByText('We advise on the phone.')
    await expect(heading).toHaveText(`Advice ${word}`, { timeout: 30_000 })
    // The desk has taken hold of the page, all of which is there by then.
    await expect(shown.locator('#content')).toHaveCSS('cursor', 'pointer')
    await lead.click()
    await expect(unitOf(translator, made.id, 'lead').getByRole('textbox')).toBeFocused()
    await expect(lead).toHaveCSS('outline-style', 'solid')

    const title = unitOf(translator, made.id, 'title')
    await title.getByRole('button', { name: t.showOnPage }).press('Enter')
    await expect(heading).toHaveCSS('outline-style', 'solid')
    await expect(lead).toHaveCSS('outline-style', 'none')
    await picture(translator, `translation-in-context-${language}`)
    await title.getByRole('textbox').fill(`Support ${word}`)
    await expect(heading).toHaveText(`Support ${word}`)
    await expect(heading).toHaveCSS('outline-style', 'solid')
    expect(await faults(translator, '.desk-list')).toEqual([])
    await translator.close()
  })
}
