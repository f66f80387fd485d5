import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

import { templates } from './places'

/** The text of each sheet that a page is printed on. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text
}

const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible()

test('the number for emergencies is printed in black', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/de', '/de/gibt-es-nicht']) {
    await page.goto(path)
    const links = page.locator('a[href^="tel:"]:visible')
    expect(await links.count()).toBeGreaterThan(0)
    for (const link of await links.all())
      expect(await link.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)')
  }
})

test('a dark screen prints dark on white as well', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/de')
  const colour = (selector: string, name: 'color' | 'backgroundColor') =>
    page.locator(selector).evaluate((each, key) => getComputedStyle(each)[key], name)
  expect(await colour('h1', 'color')).toBe('rgb(0, 0, 0)')
  expect(await colour('html', 'backgroundColor')).toBe('rgb(255, 255, 255)')
})

for (const path of Object.values(templates).flat())
  test(`nothing to click on is printed: ${path}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(path)
    for (const part of [
      '.filters',
      '.languages',
      '.header-menu',
      '.breadcrumb',
      '.pagination',
      '.footer',
    ])
      if ((await page.locator(part).count()) > 0)
        expect(await isShown(page, part), part).toBe(false)
  })

test('addresses outside the site are printed, that of the helpline among them', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/de/hilfe', '/de/vernetzung']) {
    await page.goto(path)
    const links = page.locator('main a[href^="http"]:visible')
    expect(await links.count()).toBeGreaterThan(0)
    for (const link of await links.all()) {
      const after = await link.evaluate((each) => getComputedStyle(each, '::after').content)
      expect(after).not.toBe('none')
    }
  }
  await page.goto('/de/hilfe')
  expect((await sheetsOf(page)).join(' ').replace(/\s/g, '')).toContain(
    'https://www.hilfetelefon.de',
  )
})

test('a publication is printed with its own address and the day', async ({ baseURL, page }) => {
  const [path] = templates.publication
  await page.goto(path)
  expect(await isShown(page, '.printed')).toBe(false)
  const [first = ''] = await sheetsOf(page)
  const day = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
  expect(first.replace(/\s/g, '')).toContain(`${baseURL ?? ''}${path}`.replace(/\s/g, ''))
  expect(first).toContain(`abgerufen am ${day.format(new Date())}`)
})

for (const path of [...templates.home, ...templates.contact, ...templates.publication])
  test(`the last sheet of ${path} is not left to the foot of the page`, async ({ page }) => {
    await page.goto(path)
    const sheets = await sheetsOf(page)
    const last = sheets.at(-1) ?? ''
    expect(sheets.length === 1 || last.length > 150, last).toBe(true)
  })
