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

/**
 * What stays wrong: other tests make and take away documents while these read the whole site,
 * so a finding counts only if it lasts.
 */
const expectNoLasting = (findings: () => Promise<string[]>) =>
  expect.poll(findings, { timeout: 90_000 }).toEqual([])

test('every link on the site leads somewhere', async ({ baseURL, request }) => {
  test.setTimeout(300_000)
  const base = baseURL ?? ''
  const found = await crawl(request, base)
  const broken = [...found].filter(([, { status }]) => status !== 200)
  await expectNoLasting(async () => {
    const lasting: string[] = []
    for (const [path, { from }] of broken) {
      const linking = await (await request.get(from)).text()
      const isLinked = from === '/' || targets(linking, new URL(from, base).href).includes(path)
      const answer = await request.get(path, { maxRedirects: 0 })
      if (isLinked && answer.status() !== 200)
        lasting.push(`${path} ${String(answer.status())}, on ${from}`)
    }
    return lasting
  })
  let missed = (await sitemapPaths(request)).filter((path) => !found.has(path))
  await expectNoLasting(async () => {
    const listed = new Set(await sitemapPaths(request))
    missed = missed.filter((path) => listed.has(path))
    return missed
  })
  expect(found.size).toBeGreaterThan(100)
})

/** The languages a page names, by the path of each. */
async function twinsOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  const links = tags(html, 'link').filter((tag) => attribute(tag, 'hrefLang'))
  return Object.fromEntries(
    links.map((tag) => [
      attribute(tag, 'hrefLang') ?? '',
      new URL(attribute(tag, 'href') ?? '', 'http://localhost').pathname,
    ]),
  )
}

test('hreflang answers back from every page', async ({ request }) => {
  test.setTimeout(240_000)
  let open = await sitemapPaths(request)
  expect(open.length).toBeGreaterThan(50)
  await expectNoLasting(async () => {
    const listed = new Set(await sitemapPaths(request))
    const twins = new Map<string, Record<string, string>>()
    const read = async (path: string) => {
      const known = twins.get(path) ?? (await twinsOf(request, path))
      twins.set(path, known)
      return known
    }
    const wrong: string[] = []
    for (const path of open.filter((each) => listed.has(each))) {
      const languages = await read(path)
      const others = await Promise.all(Object.values(languages).map(read))
      const answersBack = others.every(
        (other) => JSON.stringify(other) === JSON.stringify(languages),
      )
      const own = path.startsWith('/help/') ? path.slice('/help/'.length) : path.slice(1, 3)
      if (languages[own] !== path || !languages['x-default'] || !answersBack) wrong.push(path)
    }
    open = wrong
    return wrong
  })
})
