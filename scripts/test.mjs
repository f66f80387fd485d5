// Runs every test runner and ends with one line that adds up their counts.
// npm test -- unit integration browser picks some runners; npm test -- tests/unit/x.test.ts runs single files or folders.
// What follows a second -- goes to the runner: to Playwright if browser tests are chosen, otherwise to Jest.
// The integration tests run on SQLite, or on the MongoDB server that TEST_DATABASE_URL names.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
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
const split = given.includes('--') ? given.indexOf('--') : given.length
const words = given.slice(0, split)
const options = given.slice(split + 1)

/** The runner of a test file or folder; undefined for anything else. */
const runnerOf = (file) => {
  const [tests, runner] = relative(root, resolve(file)).split(/[\\/]/)
  return tests === 'tests' && existsSync(file) && runners.includes(runner) ? runner : undefined
}
const files = words.filter((word) => !runners.includes(word))
const unknown = files.find((file) => !runnerOf(file))
if (unknown) stop(`${unknown} is neither a test nor one of the runners ${runners.join(', ')}.`)
const named = new Set([...words.filter((word) => runners.includes(word)), ...files.map(runnerOf)])
const chosen = named.size > 0 ? runners.filter((runner) => named.has(runner)) : runners

await install(root)
const folder = mkdtempSync(join(tmpdir(), 'leitbild-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const results = []
const projects = chosen.filter((runner) => runner !== 'browser')
const hasBrowser = chosen.includes('browser')
const jestFiles = files.filter((file) => runnerOf(file) !== 'browser')
if (projects.length > 0)
  results.push(
    await jest({ args: hasBrowser ? [] : options, files: jestFiles, folder, projects, root }),
  )
if (hasBrowser) {
  const specs = files.filter((file) => runnerOf(file) === 'browser')
  results.push(await browser({ args: [...specs, ...options], folder, root }))
}

const sum = (key) => results.reduce((total, counts) => total + counts[key], 0)
for (const { names, unsteady = [] } of results) {
  for (const name of names) say(`FAILED ${name}`)
  for (const name of unsteady) say(`PASSED AT THE SECOND ATTEMPT ${name}`)
}
say(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1)
