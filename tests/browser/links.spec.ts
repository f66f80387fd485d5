import { type APIRequestContext, expect, test } from '@playwright/test'

import { sitemapPaths } from './places'

const attribute = (tag: string, name: string) =>
  new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&')

const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []

/** Where the links, pictures and files of a page lead, as far as they stay on the site. */
const targets = (html: string, base: string): string[] =>
  [...tags(html, 'a'), ...tags(html, 'img')].flatMap((tag) => {
    const address = attribute(tag, 'href') ?? attribute(tag, 'src')
    if (!address || /^(tel|mailto):/.test(address)) return []
    const url = new URL(address, base)
    return url.origin === new URL(base).origin ? [`${url.pathname}${url.search}`] : []
  })

/** Every page, file and picture that is reached from the home pages, with its status. */
async function crawl(request: APIRequestContext, base: string) {
  const found = new Map<string, { from: string; status: number; html: string }>()
  const open: [string, string][] = [
    ['/de', '/'],
    ['/en', '/'],
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, from] = next
    if (found.has(path)) continue
    const response = await request.get(path, { maxRedirects: 0 })
    const isPage = response.headers()['content-type']?.includes('text/html')
    const html = isPage ? await response.text() : ''
    found.set(path, { from, status: response.status(), html })
    for (const target of targets(html, new URL(path, base).href))
      if (!found.has(target)) open.push([target, path])
  }
  return found
}

test('every link on the site leads somewhere', async ({ baseURL, request }) => {
  test.setTimeout(240_000)
  const found = await crawl(request, baseURL ?? '')
  const broken = [...found].filter(([, { status }]) => status !== 200)
  expect(broken.map(([path, { from, status }]) => `${path} ${status}, on ${from}`)).toEqual([])
  const missed = (await sitemapPaths(request)).filter((path) => !found.has(path))
  expect(missed).toEqual([])
  expect(found.size).toBeGreaterThan(100)
})

test('hreflang answers back from every page', async ({ request }) => {
  test.setTimeout(120_000)
  const twins = new Map<string, Map<string, string>>()
  for (const path of await sitemapPaths(request)) {
    const html = await (await request.get(path)).text()
    const links = tags(html, 'link').filter((tag) => attribute(tag, 'hrefLang'))
    const pairs = links.map((tag): [string, string] => [
      attribute(tag, 'hrefLang') ?? '',
      new URL(attribute(tag, 'href') ?? '', 'http://localhost').pathname,
    ])
    twins.set(path, new Map(pairs))
  }
  for (const [path, languages] of twins) {
    expect(languages.get(path.slice(1, 3)), path).toBe(path)
    expect(languages.get('x-default'), path).toBeTruthy()
    for (const twin of languages.values())
      expect(Object.fromEntries(twins.get(twin) ?? []), path).toEqual(Object.fromEntries(languages))
  }
})
