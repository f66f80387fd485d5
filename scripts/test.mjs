// Runs every test runner and ends with one line that adds up their counts.
// npm test -- unit integration browser picks some; what follows a second -- goes to Playwright.
// The integration tests run on SQLite, or on the MongoDB server that TEST_DATABASE_URL names.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { browser } from './steps/browser.mjs'
import { install } from './steps/install.mjs'
import { jest } from './steps/jest.mjs'
import { checkNode } from './steps/node-version.mjs'
import { say, stop } from './steps/say.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runners = ['unit', 'integration', 'browser']
const given = process.argv.slice(2)
const own = given.includes('--') ? given.slice(0, given.indexOf('--')) : given
const unknown = own.find((word) => !runners.includes(word))
if (unknown) stop(`There is no runner called ${unknown}: choose from ${runners.join(', ')}.`)
const chosen = own.length > 0 ? own : runners

await install(root)
const folder = mkdtempSync(join(tmpdir(), 'leitbild-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const results = []
const projects = chosen.filter((runner) => runner !== 'browser')
if (projects.length > 0) results.push(await jest({ folder, projects, root }))
if (chosen.includes('browser'))
  results.push(await browser({ args: given.slice(own.length + 1), folder, root }))

const sum = (key) => results.reduce((total, counts) => total + counts[key], 0)
for (const { names, unsteady = [] } of results) {
  for (const name of names) say(`FAILED ${name}`)
  for (const name of unsteady) say(`PASSED AT THE SECOND ATTEMPT ${name}`)
}
say(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1)
