// How long the list of the desk lets people wait in a browser, on a database of its own:
// node bench/translation/list.mjs [--units 10000]
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { run } from '../../scripts/steps/command.mjs'
import { say } from '../../scripts/steps/say.mjs'

import { ownSite } from './own-site.mjs'

const { values } = parseArgs({ options: { units: { type: 'string', default: '10000' } } })
const fill = ['-C', 'production', '--import', 'tsx', join('bench', 'translation', 'fill.mjs')]
const { as, close } = await ownSite('list', ({ environment, root }) =>
  run('Invented units', process.execPath, [...fill, values.units], { cwd: root, env: environment }),
)
const page = await as('reviewer')

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
await close()
