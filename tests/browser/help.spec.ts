import { expect, type Page, test } from '@playwright/test'

import { faults } from './axe'
import { templates } from './places'

const phone = { width: 360, height: 640 }

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each.getBoundingClientRect().bottom)

test.describe('on a phone without scripts', () => {
  test.use({ viewport: phone, javaScriptEnabled: false })

  for (const path of Object.values(templates).flat())
    test(`the numbers come first and say whom they help: ${path}`, async ({ page }) => {
      await page.goto(path)
      const line = page.locator('.help-line')
      const [danger, women] = path.startsWith('/en')
        ? ['In danger: 110', 'Violence against women: 116 016']
        : ['In Gefahr: 110', 'Gewalt gegen Frauen: 116 016']
      await expect(line).toContainText(danger)
      await expect(line).toContainText(women)
      await expect(line.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110')
      await expect(line.getByRole('link', { name: '116 016' })).toHaveAttribute(
        'href',
        'tel:116016',
      )
      expect(await bottomOf(page, '.help-line')).toBeLessThanOrEqual(96)
      expect(await bottomOf(page, '.header')).toBeLessThanOrEqual(160)
    })

  for (const [path, all] of [
    ['/de', 'Alle Hilfen'],
    ['/en', 'All help'],
  ] as const)
    test(`from ${path} the page with all doors is one tap away`, async ({ page }) => {
      await page.goto(path)
      await page.locator('.help-line').getByRole('link', { name: all }).click()
      const calls = page.locator('.help-card').getByRole('link', { name: /110|116 0\d6/ })
      await expect(calls).toHaveText([/110/, /116 016/, /116 006/])
      for (const call of await calls.all())
        expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    })

  test('the menu unfolds', async ({ page }) => {
    await page.goto('/de')
    const menu = page.getByRole('navigation', { name: 'Hauptmenü' })
    await expect(menu).toBeHidden()
    await page.getByText('Menü', { exact: true }).click()
    await menu.getByRole('link', { name: 'Vernetzung' }).click()
    await expect(page).toHaveURL(/\/de\/vernetzung$/)
  })
})

test('the second level of the menu opens with the keyboard and without scripts', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/de')
  const menu = page.locator('.header-menu')
  const area = menu.getByRole('link', { name: 'Öffentlichkeitsarbeit' })
  await expect(area).toBeHidden()
  await menu.getByRole('link', { name: 'Schwerpunkte' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await area.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/de\/schwerpunkte\/oeffentlichkeitsarbeit$/)
  await page.close()
})

test('a number of a helpline in a text can be called', async ({ page }) => {
  for (const path of ['/de/kontakt', '/en/contact', '/de/leichte-sprache']) {
    await page.goto(path)
    const link = page.getByRole('main').getByRole('link', { name: '116 016' })
    await expect(link).toHaveAttribute('href', 'tel:116016')
  }
})

for (const path of ['/de/hilfe', '/en/help'])
  for (const viewport of [phone, { width: 1440, height: 900 }])
    test(`axe finds nothing: ${path}, ${viewport.width.toString()}, dark`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme: 'dark', viewport })
      await page.goto(path)
      expect(await faults(page)).toEqual([])
      await page.close()
    })
