import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { copyOfSite, ownServer } from './own-server'

/** Every file of the built site, and when it was written. */
const written = () =>
  readdirSync('.next', { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join('.next', name)).mtimeMs.toString()}`)

test('a running server writes nothing into the folder of the program', async ({ request }) => {
  test.setTimeout(180_000)
  const { environment, folder } = await copyOfSite()
  const before = written()
  const { base, stop } = await ownServer(folder, environment)
  const status = (path: string) =>
    request.get(base + path, { timeout: 60_000 }).then(
      (answer) => answer.status(),
      () => 0,
    )
  for (const path of ['/de', '/en/publications', '/admin/login', '/api/pages', '/sitemap.xml'])
    await expect.poll(() => status(path), { timeout: 60_000 }).toBe(200)
  await stop()
  rmSync(folder, { recursive: true, force: true })
  expect(before.length).toBeGreaterThan(100)
  expect(written()).toEqual(before)
})
