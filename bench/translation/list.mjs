// How long the list of the desk lets people wait in a browser, on a database of its own:
// node bench/translation/list.mjs [--units 10000]
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { chromium } from '@playwright/test'

import { build } from '../../scripts/steps/build.mjs'
import { findChromium } from '../../scripts/steps/chromium.mjs'
import { run } from '../../scripts/steps/command.mjs'
import { freePort } from '../../scripts/steps/port.mjs'
import { say } from '../../scripts/steps/say.mjs'
import { seed } from '../../scripts/steps/seed.mjs'
import { serve } from '../../scripts/steps/serve.mjs'

const { values } = parseArgs({ options: { units: { type: 'string', default: '10000' } } })
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const folder = mkdtempSync(join(tmpdir(), 'leitbild-list-'))
mkdirSync(join(folder, 'data'))
const port = await freePort()
const address = `http://localhost:${port}`
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: `file:${join(folder, 'data', 'list.db')}`,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SERVER_URL: address,
}

await build(root, environment)
await seed({ args: ['--accounts'], cwd: folder, environment, root, title: 'Demo content' })
const fill = ['-C', 'production', '--import', 'tsx', join('bench', 'translation', 'fill.mjs')]
await run('Invented units', process.execPath, [...fill, values.units], {
  cwd: root,
  env: environment,
})
const { answered, child, exited } = serve({ cwd: folder, environment, port, root })
if (!(await answered)) throw new Error('The site does not answer.')

const browser = await chromium.launch({
  executablePath: await findChromium(root),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ baseURL: address })
const accounts = JSON.parse(readFileSync(join(folder, 'data', 'demo-accounts.json'), 'utf8'))
const { email, password } = accounts.find(({ role }) => role === 'reviewer')
await page.request.post('/api/users/login', {
  data: { email, password },
  headers: { origin: address },
})

/** Milliseconds from what somebody does to the last change of the list that follows from it. */
async function waited(act) {
  await page.evaluate(() => {
    window.begin = undefined
    const start = ({ timeStamp }) => (window.begin ??= timeStamp)
    for (const type of ['change', 'click']) addEventListener(type, start, { capture: true })
    new MutationObserver(() => (window.end = performance.now())).observe(document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  await act()
  await page.waitForLoadState('networkidle')
  // What the answer changes has changed a moment after it.
  await page.waitForTimeout(500)
  return page.evaluate(() => window.end - window.begin)
}

const search = page.getByRole('search')
const acts = {
  'choose a state': () => search.locator('select').nth(2).selectOption('outdated'),
  'search for a word': async () => {
    await search.getByRole('searchbox').fill('nummer 19')
    await search.getByRole('button').click()
  },
  'remove all filters': () => search.getByRole('link').click(),
  'go to the next page': () => page.locator('.desk-pages a').last().click(),
}

const begin = performance.now()
await page.goto('/admin/translations?locale=en')
await page.locator('.desk-units').waitFor()
say(`first visit of the page after a start: ${(performance.now() - begin).toFixed(0)} ms`)
await page.reload()
await page.locator('.desk-units').waitFor()
for (const [name, act] of Object.entries(acts)) {
  const times = []
  for (let time = 0; time < 5; time += 1) {
    await page.goto(
      `/admin/translations?locale=en${name.startsWith('remove') ? '&state=draft' : ''}`,
    )
    await page.locator('.desk-units').waitFor()
    await page.waitForLoadState('networkidle')
    times.push(await waited(act))
  }
  times.sort((one, other) => one - other)
  say(`${name}: median ${times[2].toFixed(0)} ms, at most ${times[4].toFixed(0)} ms`)
}
await browser.close()
child.kill()
await exited
rmSync(folder, { recursive: true, force: true })
