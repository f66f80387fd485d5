import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

import { faults } from './axe'

test.describe('on a phone without scripts', () => {
  test.use({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false })

  for (const [path, field, button, heading] of [
    ['/de/beratung-finden', 'Postleitzahl, Ort oder Land', 'Suchen', 'Gefunden'],
    ['/en/find-counselling', 'Postcode, place or federal state', 'Search', 'Found'],
  ] as const)
    test(`${path} finds the nearest centre, and the address tells nothing`, async ({ page }) => {
      await page.goto(path)
      await page.getByLabel(field).fill('20457')
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await expect(page.locator('.member-list > li').first()).toContainText('Hafenlicht')
      const call = page.locator('.member-list').getByRole('link', { name: '030 23125' }).first()
      await expect(call).toHaveAttribute('href', /^tel:/)
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
      await expect(page.getByLabel(field)).toHaveValue('20457')
    })

  test('from any page a centre near a postcode is two taps away', async ({ page }) => {
    await page.goto('/de/vernetzung')
    await page.locator('.help-line').getByRole('link', { name: 'Beratung finden' }).click()
    await page.getByLabel('Postleitzahl, Ort oder Land').fill('München')
    await page.getByRole('button', { name: 'Suchen' }).click()
    await expect(page.locator('.member-list > li').first()).toContainText('Isarkiesel')
  })

  test('the Länder are links to their part of the list', async ({ page }) => {
    await page.goto('/de/beratung-finden')
    await page.locator('.land-tiles').getByRole('link', { name: 'Thüringen' }).click()
    await expect(page).toHaveURL(/#land-TH$/)
    await expect(page.getByRole('heading', { name: 'Thüringen' })).toBeInViewport()
  })
})

test('what was looked for is in no log and in no answer to others', async ({ request }) => {
  const secret = 'Zqxfinderwort'
  const answer = await request.post('/de/beratung-finden', { form: { where: secret } })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  expect(await answer.text()).toContain(secret)
  expect(await (await request.get('/de/beratung-finden')).text()).not.toContain(secret)
  expect(readFileSync(process.env['SERVER_LOG'] ?? '', 'utf8')).not.toContain(secret)
})

test('50 postcodes tell nobody where a shelter is', async ({ request }) => {
  const parts = new Set<string>()
  for (let number = 1100; number < 99_000; number += 1960) {
    const form = { where: number.toString().padStart(5, '0') }
    const text = await (await request.post('/de/beratung-finden', { form })).text()
    parts.add(/Mit geschützter Anschrift[^]*?<\/ul>/.exec(text)?.[0] ?? '')
    expect(text).not.toContain('Dortmund')
  }
  expect(parts.size).toBe(1)
})

test('a form that is too long is refused, and other pages take none', async ({ request }) => {
  const where = 'a'.repeat(3000)
  expect((await request.post('/de/beratung-finden', { form: { where } })).status()).toBe(413)
  expect((await request.post('/de/hilfe', { form: { where: 'x' } })).status()).toBe(405)
})

for (const path of ['/de/beratung-finden', '/en/find-counselling'])
  for (const width of [360, 1440])
    test(`axe finds nothing in the answer of ${path}, ${width.toString()}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.goto(path)
      await page.locator('#finder-where').fill('10785')
      await page.locator('.finder button').click()
      await expect(page.locator('#results')).toBeVisible()
      expect(await faults(page)).toEqual([])
      await page.close()
    })
