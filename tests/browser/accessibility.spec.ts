import { expect, test } from '@playwright/test'

import { isLongRun } from '@/tests/helpers/sampled'

import { faults } from './axe'
import { helpTexts, sitemapPaths, templates } from './places'

/** Each scheme and each width once; a long run tries them all with each other. */
const looks = (
  [
    ['light', 320],
    ['dark', 1440],
    ['light', 1440],
    ['dark', 320],
  ] as const
).slice(0, isLongRun ? 4 : 2)

for (const [template, paths] of Object.entries({ ...templates, 'help text': helpTexts }))
  for (const path of paths)
    for (const [colorScheme, width] of looks)
      test(`axe finds nothing: ${template}, ${path}, ${colorScheme}, ${width.toString()}`, async ({
        browser,
      }) => {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
        await page.goto(path)
        expect(await faults(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
        await page.close()
      })

test('axe finds nothing on any publication and area', async ({ page, request }) => {
  test.setTimeout(240_000)
  for (const path of await sitemapPaths(request)) {
    await page.goto(path)
    expect(await faults(page), path).toEqual([])
  }
})

test('the first tab stop leaves the site, the second leads to the content', async ({ page }) => {
  await page.goto('/de/vernetzung')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Seite verlassen' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
