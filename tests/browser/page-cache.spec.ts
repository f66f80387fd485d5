import { request as ask } from 'node:http'

import { expect, test } from '@playwright/test'

import { templates } from './places'

const paths = Object.entries(templates).flatMap(([name, all]) => all.map((path) => [name, path]))

for (const [name, path = ''] of paths)
  test(`no script of a framework is on ${path} (${name})`, async ({ request }) => {
    const response = await request.get(path)
    const html = await response.text()
    expect(html).not.toContain('/_next/static/chunks/')
    expect(html).not.toContain('__next_f')
    const policy = response.headers()['content-security-policy'] ?? ''
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts).toMatch(/^'self'( 'sha256-[^']+')*$/)
    expect(/style-src ([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe')
  })

for (const path of ['/de', '/de/gibt-es-nicht', '/sitemap.xml', '/og/de', '/api/health/live'])
  test(`${path} carries the headers of every answer`, async ({ request }) => {
    expect((await request.get(path)).headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

test('a page has one strong tag per coding, and 304 for who knows it', async ({ request }) => {
  const tags = new Set<string>()
  for (const coding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': coding }
    const first = await request.get('/de', { headers })
    expect(first.headers()['vary']).toBe('Accept-Encoding')
    const tag = first.headers()['etag'] ?? ''
    tags.add(tag)
    const again = await request.get('/de', { headers: { ...headers, 'if-none-match': tag } })
    expect(again.status()).toBe(304)
  }
  expect(tags.size).toBe(3)
})

test('caches in front may keep a page, browsers ask again', async ({ request }) => {
  const rules = (await request.get('/de')).headers()['cache-control'] ?? ''
  for (const rule of ['max-age=0', 's-maxage=', 'stale-while-revalidate=', 'stale-if-error='])
    expect(rules).toContain(rule)
})

const poison: [string, Record<string, string>][] = [
  ['/de', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }],
  ['/de', { host: 'evil.example' }],
  ['/de?evil=1&_rsc=x', { rsc: '1', 'next-router-prefetch': '1' }],
  ['/de', { cookie: 'theme=evil', 'user-agent': 'evil.example', 'x-nextjs-data': '1' }],
  ['/de', { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
  ['/de', { range: 'bytes=0-10', 'accept-language': 'en' }],
]
for (const [path, headers] of poison)
  test(`${path} with ${JSON.stringify(headers)} is what everybody gets`, async ({ request }) => {
    const plain = await request.get('/de', { headers: { 'accept-encoding': 'br' } })
    const answer = await request.get(path, { headers: { 'accept-encoding': 'br', ...headers } })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['etag']).toBe(plain.headers()['etag'])
  })

/** Asks for a path exactly as it is written; clients like to tidy it. */
const raw = (base: string, path: string, method = 'GET') =>
  new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const asked = ask({ hostname, port, path, method }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
    })
    asked.on('error', reject)
    asked.end()
  })

for (const path of [
  '//evil.example',
  '/%09/evil',
  '/de//evil',
  '/%5Cevil',
  '/en/..//evil',
  '/\\evil',
])
  test(`${path} leads nowhere, least of all to another host`, async ({ baseURL }) => {
    expect(await raw(baseURL ?? '', path)).toEqual({ status: 404, location: undefined })
  })

for (const method of ['TRACE', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
  test(`${method} on a page is not allowed`, async ({ baseURL }) => {
    expect((await raw(baseURL ?? '', '/de', method)).status).toBe(405)
  })

test('HEAD answers like GET without a body', async ({ request }) => {
  const [get, head] = [await request.get('/de'), await request.head('/de')]
  expect(head.headers()['etag']).toBe(get.headers()['etag'])
  expect(await head.text()).toBe('')
})

test('the server says that it lives and is ready', async ({ request }) => {
  expect((await request.get('/api/health/live')).status()).toBe(200)
  const ready = await request.get('/api/health/ready')
  expect(ready.status()).toBe(200)
  expect(await ready.json()).toMatchObject({ database: 'ok', disk: 'ok' })
})

test('the text of a first visit fits into 14 kB', async ({ request }) => {
  test.setTimeout(240_000)
  for (const [, path = ''] of paths) {
    const size = async () => {
      const response = await request.get(path, { headers: { 'accept-encoding': 'br' } })
      return Number(response.headers()['content-length'])
    }
    // The home page shows what other tests publish, in many scripts, until they remove it.
    await expect.poll(size, { message: path, timeout: 180_000 }).toBeLessThanOrEqual(14_000)
  }
})

test('the font of a first visit fits into 40 kB, and browsers keep it', async ({
  page,
  request,
}) => {
  const fonts: string[] = []
  page.on('request', (each) => {
    if (each.resourceType() === 'font') fonts.push(each.url())
  })
  // Pages that name no content of other tests, which has letters of the second file.
  for (const path of ['/de/leitbild', '/en/mission']) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
  }
  expect(new Set(fonts).size).toBe(1)
  const [url = ''] = fonts
  const response = await request.get(url)
  expect(response.headers()['content-type']).toBe('font/woff2')
  expect(response.headers()['cache-control']).toContain('immutable')
  expect((await response.body()).length).toBeLessThanOrEqual(40_000)
})

test('no line moves when the font arrives late', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset['shifts'] = list.getEntries().length.toString()
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let release: (() => void) | undefined
  const painted = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await painted
    await route.continue()
  })
  const frames = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        }),
    )
  await page.goto('/de', { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  await frames()
  release?.()
  await page.evaluate(() => document.fonts.ready)
  await frames()
  expect(await page.locator('html').getAttribute('data-shifts')).toBeNull()
})
