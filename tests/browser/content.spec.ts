import { expect, test } from '@playwright/test'

import { coverage } from '@/tests/seed-coverage'

test.use({ javaScriptEnabled: false })

const places = coverage.flatMap(({ de, en }) => [de, en])

for (const path of new Set(places.map((place) => place.path)))
  test(`the facts stand on ${path}`, async ({ page }) => {
    await page.goto(path)
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
    for (const place of places.filter((each) => each.path === path))
      expect(text).toContain(place.text)
  })
