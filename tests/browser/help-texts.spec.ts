import { expect, test } from '@playwright/test'

test.describe('on a phone without scripts', () => {
  test.use({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false })

  for (const start of ['/de', '/en/publications', '/de/gibt-es-nicht'])
    test(`from ${start} two taps lead to the numbers in Arabic, and the finder is one more`, async ({
      page,
    }) => {
      await page.goto(start)
      const line = page.locator('.help-line')
      await line.locator('summary').click()
      await line.getByRole('link', { name: 'العربية', exact: true }).click()
      await expect(page).toHaveURL(/\/help\/ar$/)
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', 'ar')
      await expect(html).toHaveAttribute('dir', 'rtl')
      await expect(page).toHaveTitle('معلومات')
      for (const number of ['110', '116 016'])
        await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute(
          'href',
          `tel:${number.replace(' ', '')}`,
        )
      await expect(page.getByRole('link', { name: 'مغادرة الصفحة' })).toBeInViewport()
      await page.locator('main').getByRole('link', { name: 'Deutsch' }).first().click()
      await expect(page).toHaveURL(/\/de\/beratung-finden$/)
    })
})

test('a help text names all languages of help and is kept by no browser', async ({ request }) => {
  const answer = await request.get('/help/ar')
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(answer.headers()['set-cookie']).toBeUndefined()
  const languages = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hrefLang="([a-z]+)"/gi)].map(([, code]) => code)
  const own = languages(await answer.text())
  expect(own).toEqual(expect.arrayContaining(['de', 'en', 'ar', 'ru', 'zh']))
  expect(languages(await (await request.get('/de/hilfe')).text())).toEqual(
    expect.arrayContaining(own),
  )
  expect((await request.get('/help/ur')).status()).toBe(404)
})
