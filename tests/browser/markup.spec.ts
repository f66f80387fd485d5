import { expect, test } from '@playwright/test'

import { templates } from './places'

test.use({ javaScriptEnabled: true })

for (const path of Object.values(templates).flat())
  test(`lists, links and frame are sound: ${path}`, async ({ page }) => {
    await page.goto(path)
    const found = await page.evaluate(() => {
      const lists = [...document.querySelectorAll('ul, ol')]
      return {
        // Safari takes lists without marks for no lists.
        unnamed: lists
          .filter((list) => getComputedStyle(list).listStyleType === 'none' && !list.role)
          .map((list) => list.outerHTML.slice(0, 80)),
        empty: lists.filter((list) => !list.children.length).map((list) => list.outerHTML),
        // An anchor of another page throws readers to the middle of something that they did not ask for.
        anchors: [...document.querySelectorAll('a[href*="#"]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !href.startsWith('#')),
        members: document.querySelectorAll('footer .member-strip li').length,
        srcsets: [...document.querySelectorAll('img[srcset]')]
          .map((image) => image.getAttribute('srcset')?.split(', ') ?? [])
          .filter((each) => new Set(each).size < each.length),
        current: [...document.querySelectorAll('nav [aria-current="page"]')]
          .map((link) => new URL((link as HTMLAnchorElement).href).pathname)
          .filter((each) => each !== location.pathname),
      }
    })
    expect(found).toEqual({
      unnamed: [],
      empty: [],
      anchors: [],
      members: 4,
      srcsets: [],
      current: [],
    })
  })

test('the menu marks the parent of a page as such, and the page itself as the page', async ({
  page,
}) => {
  const entry = page.locator('.header-menu').getByRole('link', { name: 'Schwerpunkte' })
  await page.goto('/de/schwerpunkte/oeffentlichkeitsarbeit')
  await expect(entry).toHaveAttribute('aria-current', 'true')
  await page.goto('/de/schwerpunkte')
  await expect(entry).toHaveAttribute('aria-current', 'page')
})

test('a filtered list is still the page of its menu entry', async ({ page }) => {
  await page.goto('/de/publikationen?art=leitfaden')
  const entry = page.locator('.header-menu').getByRole('link', { name: 'Veröffentlichungen' })
  await expect(entry).toHaveAttribute('aria-current', 'page')
})

for (const [path, type] of [
  ['/favicon.ico', /icon/],
  ['/look/apple-icon.png', /png/],
  ['/apple-touch-icon.png', /png/],
  ['/look/icon.svg', /svg/],
] as const)
  test(`${path} is there, for HEAD as well`, async ({ request }) => {
    for (const answer of [await request.get(path), await request.head(path)]) {
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toMatch(type)
      expect(answer.headers()['etag']).toBeTruthy()
    }
  })

test('a page that is not there names the parts of the site and the number for help', async ({
  page,
}) => {
  await page.goto('/de/gibt-es-nicht')
  const main = page.getByRole('main')
  for (const name of ['Leitbild', 'Schwerpunkte', 'Vernetzung', 'Veröffentlichungen'])
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(main.locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page).toHaveTitle('Seite nicht gefunden · KOK')
})

test('the home page shows the newest publications first', async ({ page }) => {
  await page.goto('/de')
  const section = page.getByRole('region', { name: 'Neue Veröffentlichungen' })
  const days = await section
    .locator('time')
    .evaluateAll((all) => all.map((each) => (each as HTMLTimeElement).dateTime))
  expect(days).toEqual([...days].sort().reverse())
  await page.goto('/de/publikationen')
  const [newest] = await page
    .locator('.publications time')
    .evaluateAll((all) => all.map((each) => (each as HTMLTimeElement).dateTime))
  expect(days[0]).toBe(newest)
})

test('a PDF opens in the browser or is downloaded, and both links say which', async ({ page }) => {
  await page.goto(templates.publication[0])
  const link = page.locator('a.file').first()
  await expect(link).toHaveAccessibleName(/^Öffnen: Hinsehen und nachfragen, Deutsch/)
  const download = page.locator('a.file-download').first()
  await expect(download).toHaveAccessibleName(
    /^Herunterladen \(.+\) ?: Hinsehen und nachfragen, Deutsch/,
  )
})
