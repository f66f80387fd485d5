import { expect, type Page, test } from '@playwright/test'

import { templates } from './places'
import { secondSite } from './second-site'

let site: Awaited<ReturnType<typeof secondSite>> | undefined

test.beforeAll(async () => {
  test.setTimeout(600_000)
  site = await secondSite('tests/browser/fill-with-long-words.ts')
  const { base } = site
  await expect
    .poll(
      () =>
        fetch(`${base}/de`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200)
})

test.afterAll(() => site?.stop())

/** Texts and boxes that leave the window, and texts that are drawn over each other. */
const findings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement))
    const isHidden = (element: Element) =>
      element.closest('.skip, script, style') !== null ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      isClipped(element)
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    const found: string[] = []
    const sideways = document.documentElement.scrollWidth - width
    if (sideways > 0) found.push(`the page scrolls sideways by ${sideways.toString()} px`)
    for (const element of document.body.querySelectorAll('*')) {
      if (isHidden(element)) continue
      // The lines of a drawing end where its picture ends.
      if (element.matches('.threads *')) continue
      // A wide table scrolls in a box of its own, which is looked at itself.
      if (element.closest('.table *')) continue
      const { left, right } = element.getBoundingClientRect()
      if (right > width + 1 || left < -1) found.push(`${name(element)} leaves the window`)
    }
    const lines: { box: DOMRect; block: Element; text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement
      if (!block || !node.textContent?.trim() || isHidden(block)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // The title on a cover ends where its box ends.
      const end = block.closest('.cover-title')?.getBoundingClientRect().bottom ?? Infinity
      for (const box of range.getClientRects())
        if (box.bottom <= end) lines.push({ box, block, text: node.textContent.slice(0, 20) })
    }
    lines.sort((a, b) => a.box.top - b.box.top)
    lines.forEach((a, index) => {
      for (const b of lines.slice(index + 1)) {
        // The boxes of lines reach over each other by what a small line height cuts off.
        const slack = Math.min(a.box.height, b.box.height) * 0.3
        if (b.box.top > a.box.bottom - slack) break
        if (a.block === b.block) continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        if (across > 2) found.push(`“${b.text}” is drawn over “${a.text}”`)
      }
    })
    return [...new Set(found)].slice(0, 8)
  })

const paths = [
  ...Object.values(templates).flat(),
  '/de/datenschutz',
  '/de/so-arbeiten-wir',
  '/de/leichte-sprache',
]

for (const path of paths)
  test(`long words and addresses stay in the window, beside each other: ${path}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const page = await browser.newPage()
    await page.goto(`${site?.base ?? ''}${path}`)
    const text = await page.locator('body').innerText()
    expect(text).toContain('Arbeitnehmerüberlassungsänderungsgesetz')
    const found: Record<string, string[]> = {}
    for (const size of ['100%', '200%']) {
      await page.evaluate((each) => {
        document.documentElement.style.fontSize = each
      }, size)
      for (const width of [280, 320, 360, 768, 1024, 1110, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const wrong = await findings(page)
        if (wrong.length > 0) found[`${width.toString()} px, text ${size}`] = wrong
      }
    }
    expect(found).toEqual({})
    await page.close()
  })

test('a lead and the box with help beside it have room on a small laptop', async ({ page }) => {
  await page.goto('/de')
  for (let width = 1000; width <= 1120; width += 10) {
    await page.setViewportSize({ width, height: 768 })
    expect([width, await findings(page)]).toEqual([width, []])
  }
})
