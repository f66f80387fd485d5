import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { copyOfSite, ownServer } from './own-server'

/** True when a folder of stored pages holds the page of `key`. */
function isStored(folder: string, key: string) {
  const file = createHash('sha256').update(key).digest('hex').slice(0, 40)
  const pages = join(folder, 'data', 'pages')
  return readdirSync(pages).some((name) => existsSync(join(pages, name, file)))
}

test('a start without a database serves what was kept, says what is missing, and ends well', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const { database, environment, folder } = await copyOfSite()
  const before = await ownServer(folder, environment)
  let kept = ''
  const home = async () => {
    const answer = await request.get(`${before.base}/de`).catch(() => undefined)
    kept = (await answer?.text()) ?? ''
    return answer?.status()
  }
  await expect.poll(home, { timeout: 60_000 }).toBe(200)
  expect(await before.stop()).toBe(0)
  expect(isStored(folder, '/de')).toBe(true)
  // What is no file cannot be opened.
  renameSync(database, `${database}.aside`)
  mkdirSync(database)
  const { base, stop } = await ownServer(folder, environment)
  const status = async (path: string) =>
    request.get(`${base}${path}`).then(
      (answer) => answer.status(),
      () => 0,
    )
  let code: number | null = null
  try {
    await expect.poll(() => status('/api/health/live'), { timeout: 60_000 }).toBe(200)
    expect(await (await request.get(`${base}/de`)).text()).toBe(kept)
    const unknown = await request.get(`${base}/de/nie-gefragt`)
    expect(unknown.status()).toBe(503)
    expect(unknown.headers()).toMatchObject({
      'retry-after': '10',
      'cache-control': 'private, no-store',
    })
    expect(await unknown.text()).toContain('This page is not available right now')
    expect(await status('/api/health/ready')).toBe(503)
    expect(await status('/admin')).toBe(503)
  } finally {
    code = await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  expect(code).toBe(0)
})
