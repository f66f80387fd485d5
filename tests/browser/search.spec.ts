import { type Browser, expect, test } from '@playwright/test'

import { faults } from './axe'

const sites = [
  { locale: 'de', path: '/de/suche', words: 'Beratung', submit: 'Suchen' },
  { locale: 'en', path: '/en/search', words: 'counselling', submit: 'Search' },
]

const withoutScripts = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage()

for (const { locale, path, submit, words } of sites) {
  test(`the field in the header finds without scripts (${locale})`, async ({ browser }) => {
    const page = await withoutScripts(browser)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/${locale}`)
    const form = page.getByRole('banner').getByRole('search')
    await form.getByRole('searchbox').fill(words)
    await form.getByRole('button', { name: submit }).click()
    await expect(page).toHaveURL(new RegExp(`${path}\\?q=${words}`))
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(1)
    await expect(page.locator('.hits mark').first()).toBeVisible()
    await page.close()
  })

  test(`the search has no faults that axe finds (${locale})`, async ({ page }) => {
    for (const query of ['', `?q=${words}`, '?q=zqxnirgends']) {
      await page.goto(path + query)
      expect([query, await faults(page)]).toEqual([query, []])
    }
  })

  test(`on a phone a link leads to the search (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(`/${locale}`)
    const banner = page.getByRole('banner')
    await expect(banner.getByRole('searchbox')).toBeHidden()
    await banner.locator('.header-search-link').click()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
  })
}

test('an answer of the search is for one visitor', async ({ request }) => {
  const answer = await request.get('/de/suche?q=Beratung')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['x-robots-tag']).toBe('noindex')
  const html = await answer.text()
  expect(html).toContain('<meta name="robots" content="noindex')
  expect(html).not.toContain('/_next/static/chunks/')
})

test('the search of another language leads to the own one, with its question', async ({
  request,
}) => {
  const answer = await request.get('/de/search?q=Beratung', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers()['location']).toBe('/de/suche?q=Beratung')
})

test('the text of a PDF is found, with a link to its page', async ({ page }) => {
  await page.goto('/de/suche?q=Nachfragen')
  await expect(page.locator('.hit-page a').first()).toHaveAttribute('href', /\.pdf#page=\d+$/)
})

test('filters and sorting are links that keep the question', async ({ page }) => {
  await page.goto('/de/suche?q=Beratung')
  await page.getByRole('link', { name: 'Datum' }).click()
  await expect(page).toHaveURL('/de/suche?q=Beratung&sortierung=datum')
  const dates = await page
    .locator('.hits time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates).toEqual(dates.toSorted().reverse())
  await page.locator('.filters summary', { hasText: 'Art' }).click()
  const option = page.locator('.filters li a').first()
  const count = Number(await option.locator('.count').textContent())
  await option.click()
  await expect(page.locator('#found')).toContainText(`${count.toString()} Treffer`)
})

test('a typing error finds what was meant, and says so', async ({ page }) => {
  await page.goto('/de/suche?q=Menschenhandl')
  await expect(page.getByRole('main')).toContainText('Menschenhandel')
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0)
})

test('without a hit the page says where to go next', async ({ page }) => {
  await page.goto('/de/suche?q=zqxnirgends')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Veröffentlichungen' }),
  ).toBeVisible()
})

test('strange questions are answered', async ({ request }) => {
  const strange = [
    '%',
    '%00',
    '%22',
    '<script>alert(1)</script>',
    'a'.repeat(1500),
    '%F0%9F%98%80',
    '*',
    'AND',
  ]
  for (const words of strange) {
    const answer = await request.get(`/de/suche?q=${words}`)
    expect([words, answer.status()]).toEqual([words, 200])
    expect(await answer.text()).not.toContain('<script>alert')
  }
})

test('the page of an address that leads nowhere has a field for the search', async ({ page }) => {
  await page.goto('/de/gibt-es-nicht')
  await page.getByRole('main').getByRole('searchbox').fill('Vernetzung')
  await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click()
  await expect(page).toHaveURL(/\/de\/suche\?q=Vernetzung/)
})
