import { chromium, expect, type Page, test } from '@playwright/test'

const harmless = 'https://www.wetter.example/'

/** The pages on which people leave: an ordinary and a sensitive one. */
const pages = ['/de/vernetzung', '/de/hilfe']

/** The harmless page, without asking anybody: the demo names one outside of the site. */
async function answerOutside(page: Page): Promise<void> {
  await page.route(/^https?:\/\/(?!localhost)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title><h1>Wetter</h1>' }),
  )
}

const isOutside = (url: URL) => url.hostname !== 'localhost'
const bodyLength = (page: Page) => page.evaluate(() => document.body.innerText.trim().length)

for (const path of pages) {
  test(`the way out of ${path} replaces the page in the history`, async ({ page }) => {
    await answerOutside(page)
    await page.goto('/de')
    await page.goto(path)
    await page.getByRole('link', { name: 'Seite verlassen' }).click()
    await page.waitForURL(isOutside)
    await page.goBack()
    await expect(page).toHaveURL(/\/de$/)
  })

  test(`three presses of Shift leave ${path}`, async ({ page }) => {
    await answerOutside(page)
    await page.goto(path)
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    await page.waitForURL(isOutside)
  })
}

test('any other key starts the count of Shift anew', async ({ page }) => {
  await answerOutside(page)
  await page.goto('/de/hilfe')
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/\/de\/hilfe$/)
  expect(await bodyLength(page)).toBeGreaterThan(0)
  await page.keyboard.press('Shift')
  await page.waitForURL(isOutside)
})

test('the page is empty within 100 ms, even while the harmless page does not answer', async ({
  page,
}) => {
  await page.goto('/de/hilfe')
  await page.route(/^https?:\/\/(?!localhost)/, () => undefined)
  const spent = await page.evaluate(() => {
    const start = performance.now()
    document.getElementById('leave')?.click()
    return { ms: performance.now() - start, text: document.body.innerText, title: document.title }
  })
  expect(spent).toMatchObject({ text: '', title: '…' })
  expect(spent.ms).toBeLessThan(100)
})

test('without scripts the way out is a link', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await answerOutside(page)
  await page.goto('/en/help')
  await page.getByRole('link', { name: 'Leave this page' }).click()
  await page.waitForURL(isOutside)
  await page.close()
})

/** Where a page came from, as the browser says: bytes from the network, or none. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return { type: entry?.type, isFromNetwork: (entry?.transferSize ?? 0) > 0 }
  })

test('Back to a sensitive page that the browser holds in memory loads it anew', async ({
  baseURL,
}) => {
  // Playwright switches the memory of pages off; visitors have it.
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({ baseURL })
  await answerOutside(page)
  await page.goto('/de/hilfe')
  await page.goto(harmless)
  const asked = page.waitForRequest((request) => request.url().endsWith('/de/hilfe'))
  // The browser may leave the page before a call within it has ended.
  await page.evaluate(() => {
    setTimeout(() => {
      history.back()
    })
  })
  await asked
  await browser.close()
})

test('without scripts, Back to a sensitive page asks the server again', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await answerOutside(page)
  await page.goto('/de/hilfe')
  await page.getByRole('link', { name: 'Seite verlassen' }).click()
  await page.waitForURL(isOutside)
  await page.goBack()
  expect(await arrival(page)).toEqual({ type: 'back_forward', isFromNetwork: true })
  await page.close()
})

test('a sensitive page is not stored, and names nothing in tab, icon and pictures', async ({
  page,
  request,
}) => {
  for (const path of ['/de/hilfe', '/en/help']) {
    const response = await request.get(path)
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(response.headers()['cdn-cache-control']).toContain('s-maxage=10')
    await page.goto(path)
    expect(await page.title()).toMatch(/^Information(en)?$/)
    const icons = page.locator('link[rel~=icon], link[rel=apple-touch-icon]')
    expect(await icons.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      'data:,',
    ])
    await expect(page.locator('meta[property="og:image"], meta[name=description]')).toHaveCount(0)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0)
    await expect(page.locator('script[type=speculationrules]')).toHaveCount(0)
  }
})

test('other pages keep their title and may be kept', async ({ page, request }) => {
  expect((await request.get('/de/vernetzung')).headers()['cache-control']).toContain('max-age=0')
  await page.goto('/de/vernetzung')
  expect(await page.title()).toContain('Vernetzung')
})
