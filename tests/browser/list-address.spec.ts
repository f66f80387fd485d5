import { type APIRequestContext, expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

const note = 'Sie sehen die Liste ohne diese Angabe.'

for (const [query, address] of [
  ['art=quatsch', ''],
  ['thema=gibt-es-nicht', ''],
  ['art=leitfaden&jahr=1066', '?art=leitfaden'],
  ['sprache=fr', ''],
  ['seite=99', ''],
  ['seite=0', ''],
  ['kind=x&topic=y', ''],
] as const)
  test(`?${query} shows the list with a note, to people and not to search engines`, async ({
    page,
  }) => {
    const response = await page.goto(`/de/publikationen?${query}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByText(note)).toBeVisible()
    expect(await page.locator('.publications > li').count()).toBeGreaterThan(0)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe(
      `/de/publikationen${address}`,
    )
  })

/** The addresses of all filters of the list in a language. */
async function filters(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text()
  const found = [...html.matchAll(/href="([^"]*\?[^"]*)" aria-label/g)]
  return found.map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

for (const path of ['/de/publikationen', '/en/publications'])
  test(`each filter of ${path} has a title of its own and a readable address, and is not indexed`, async ({
    request,
  }) => {
    const titles = new Set<string>()
    const all = await filters(request, path)
    expect(all.length).toBeGreaterThan(10)
    for (const address of all) {
      expect(address).toMatch(/^[^?]+\?[a-z]+=[a-z0-9-]+$/)
      expect(address).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
      const html = await (await request.get(address)).text()
      titles.add(/<title>([^<]*)/.exec(html)?.[1] ?? '')
      expect(html).toContain('name="robots" content="noindex"')
      expect(html).not.toContain('hrefLang="x-default"')
    }
    expect(titles.size).toBe(all.length)
  })

test('older addresses lead to those of today', async ({ request }) => {
  const moved = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return [answer.status(), answer.headers()['location']]
  }
  expect(await moved('/de/publikationen?kind=study&page=2')).toEqual([
    308,
    '/de/publikationen?art=studie&seite=2',
  ])
  const [topic] = (await filters(request, '/de/publikationen')).filter((each) =>
    each.includes('thema='),
  )
  const word = new URLSearchParams(topic?.split('?')[1]).get('thema') ?? ''
  const where = `where[slug][equals]=${word}&locale=de&depth=0`
  const answer = await request.get(`/api/focus-areas?${where}`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  expect(await moved(`/de/publikationen?thema=${docs[0]?.id ?? ''}`)).toEqual([308, topic])
})

test('the language switch keeps the filters in the words of the language', async ({ page }) => {
  await page.goto('/de/publikationen?art=leitfaden')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/publications\?kind=guideline$/)
})
