import { expect, type Page, test } from '@playwright/test'

import { faults } from './axe'
import { signIn, speak } from './panel'

/** Words that are the same in both languages. */
const shared =
  /^(?:Admin|BIC|CC BY 4.0|Code|DOI|IBAN|ID|ISBN|ISSN|Logo|Name|Navigation|Newsletter|Organisation|PDF|SEO|Status|Text|Website|Leitbild|Link|Slug)$|@|^[\d\W]+$/

/** The words of the panel itself: names for screen readers, buttons, labels and headings of columns. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll('body *')].flatMap((element) =>
      element.closest('iframe, [contenteditable], .render-title')
        ? []
        : ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    )
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, .field-label, legend, th:not([scope="row"]), .nav__link-label, .nav-group__label, [id^="DndDescribedBy"]',
    ))
      if (!element.closest('.rs__multi-value, .row-label')) words.push(element.innerText)
    return [...new Set(words.map((each) => each.replace(/[*\s]+$/, '').trim()))].filter(Boolean)
  })

/** `hasContent` says that German content stands among the names of the page. */
type Place = { path: string; ready: string; hasContent?: boolean }
const form = 'form[data-form-ready="true"]'

async function placesOf(page: Page): Promise<Place[]> {
  const firstOf = async (collection: string) => {
    const answer = await page.request.get(`/api/${collection}?limit=1&depth=0`)
    return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  const publication = await firstOf('publications')
  return [
    { path: '/admin', ready: '.leitbild-dashboard' },
    { path: '/admin/account', ready: form },
    { path: '/admin/collections/publications', ready: '.collection-list table' },
    { path: `/admin/collections/publications/${publication}`, ready: form },
    { path: `/admin/collections/media/${await firstOf('media')}`, ready: form },
    { path: '/admin/globals/navigation', ready: form, hasContent: true },
    { path: '/admin/globals/translation-settings', ready: form },
    { path: '/admin/translations', ready: '.desk-filters' },
    { path: `/admin/translations/publications/${publication}/en`, ready: '.desk-list' },
  ]
}

const beforeSignIn: Place[] = [
  { path: '/admin/login', ready: 'form' },
  { path: '/admin/forgot', ready: 'h1' },
]

async function open(page: Page, { path, ready }: Place) {
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  // The names are added as soon as the scripts run; the messages are the last part that Payload draws.
  await page.locator('section[aria-label="Meldungen"], section[aria-label="Messages"]').waitFor({
    state: 'attached',
  })
}

test('people who use a screen reader find names and roles, and German people German ones', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 1600, height: 1000 })
  const found: string[] = []
  const visit = async (place: Place) => {
    await speak(page, 'en', baseURL)
    await open(page, place)
    for (const fault of await faults(page, 'html', 'wcag')) found.push(`${place.path} en: ${fault}`)
    const english = new Set(await wordsOf(page))
    await speak(page, 'de', baseURL)
    await open(page, place)
    for (const fault of await faults(page, 'html', 'wcag')) found.push(`${place.path} de: ${fault}`)
    const german = place.hasContent ? [] : await wordsOf(page)
    for (const word of german)
      if (english.has(word) && !shared.test(word)) found.push(`${place.path} is English: ${word}`)
  }
  for (const place of beforeSignIn) await visit(place)
  await signIn(page, 'admin', baseURL)
  for (const place of await placesOf(page)) await visit(place)
  expect(found).toEqual([])
})
