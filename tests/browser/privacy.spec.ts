import { expect, test } from '@playwright/test'

import { sitemapPaths } from './places'

test('no page leaves a cookie or a store, or asks anything of another host', async ({
  baseURL,
  context,
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (asked) => {
    if (!asked.url().startsWith(baseURL ?? '') && !asked.url().startsWith('data:'))
      foreign.push(asked.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`)
  })
  for (const path of await sitemapPaths(request)) {
    await page.goto(path, { waitUntil: 'load' })
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(stored, path).toEqual(['', 0, 0, 0, 0])
  }
  expect(await context.cookies()).toEqual([])
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})
