import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'

import { build } from '../../scripts/steps/build.mjs'
import { findChromium } from '../../scripts/steps/chromium.mjs'
import { freePort } from '../../scripts/steps/port.mjs'
import { seed } from '../../scripts/steps/seed.mjs'
import { serve } from '../../scripts/steps/serve.mjs'

/**
 * The built site with the demo content on a database of its own, and a browser. `fill` may add to the
 * database before the server starts; `close` removes everything.
 */
export async function ownSite(name, fill = async () => {}) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  const folder = mkdtempSync(join(tmpdir(), `leitbild-${name}-`))
  mkdirSync(join(folder, 'data'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(folder, 'data', `${name}.db`)}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: address,
  }
  await build(root, environment)
  await seed({ args: ['--accounts'], cwd: folder, environment, root, title: 'Demo content' })
  await fill({ environment, root })
  const { answered, child, exited } = serve({ cwd: folder, environment, port, root })
  if (!(await answered)) throw new Error('The site does not answer.')
  const browser = await chromium.launch({
    executablePath: await findChromium(root),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const accounts = JSON.parse(readFileSync(join(folder, 'data', 'demo-accounts.json'), 'utf8'))

  /** A page of a browser in which the account with this role is signed in. */
  async function as(wanted) {
    const page = await browser.newPage({ baseURL: address })
    const { email, password } = accounts.find(({ role }) => role === wanted)
    await page.request.post('/api/users/login', {
      data: { email, password },
      headers: { origin: address },
    })
    return page
  }

  async function close() {
    await browser.close()
    child.kill()
    await exited
    rmSync(folder, { recursive: true, force: true })
  }

  return { address, as, close }
}
