import { expect, type Page, test } from '@playwright/test'

import { signIn, speak } from './panel'

/** Words that are the same in both languages. */
const shared =
  /^(Logo|Navigation|Organisation|Name|Newsletter|Website|Text|SEO|ISBN|ISSN|DOI|PDF|EPUB)$/

/** The words by which the panel names our collections, fields and lists. */
async function wordsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await page.locator('.leitbild-dashboard, .render-fields').first().waitFor()
  const parts = '.leitbild-dashboard h2, .card__title, .field-label, .field-description'
  const all = await page.locator(parts).allInnerTexts()
  return all.map((each) => each.replace(/\s*[*—].*$/su, '').trim()).filter(Boolean)
}

for (const path of [
  '/admin',
  '/admin/collections/funders/create',
  '/admin/collections/documents/create',
])
  test(`no English word of ours in the German panel: ${path}`, async ({ baseURL, page }) => {
    test.setTimeout(90_000)
    await signIn(page, 'admin', baseURL)
    await speak(page, 'en', baseURL)
    const english = new Set(await wordsOf(page, path))
    await speak(page, 'de', baseURL)
    const german = await wordsOf(page, path)
    expect(german.length).toBeGreaterThan(4)
    expect(german.filter((each) => english.has(each) && !shared.test(each))).toEqual([])
  })
