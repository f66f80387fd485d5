import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { start } from './command.mjs'
import { freePort } from './port.mjs'
import { say } from './say.mjs'
import { seed } from './seed.mjs'
import { serve } from './serve.mjs'

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

const counted = (report) => {
  if (!existsSync(report)) return { passed: 0, failed: 1, names: ['Playwright left no report'] }
  const { errors, stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
  const named = (status) =>
    specsOf({ suites })
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map(({ file, title }) => `tests/browser/${file} › ${title}`)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    names: named('unexpected'),
    unsteady: named('flaky'),
  }
}

/**
 * Runs the browser tests against the built site with the demo content in a database of their own.
 * Database, uploads and report are kept in `folder`; `args` go to Playwright.
 */
export async function browser({ args = [], folder, root }) {
  const CHROMIUM_PATH = await findChromium(root)
  const port = await freePort()
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const address = `http://localhost:${port}`
  const environment = {
    ...process.env,
    DATABASE_URL: `file:${join(data, 'test.db')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: address,
  }
  await build(root, environment)
  const title = 'Content: filling a database for the browser tests'
  await seed({ args: ['--accounts'], cwd: folder, environment, root, title })
  say(`Site: serving it at ${address}`)
  const log = join(folder, 'server.log')
  const stdio = ['ignore', 'pipe', 'pipe']
  // Whatever the server asks of another machine during the tests is written down.
  const outgoing = join(folder, 'outgoing.log')
  const watch = pathToFileURL(join(root, 'tests', 'helpers', 'outgoing.mjs')).href
  const watched = { ...environment, NODE_OPTIONS: `--import ${watch}`, OUTGOING_FILE: outgoing }
  const { answered, child, exited } = serve({
    cwd: folder,
    environment: watched,
    port,
    root,
    stdio,
  })
  // A test reads what the server says of its visitors; we see it as well.
  for (const stream of ['stdout', 'stderr']) {
    child[stream].pipe(createWriteStream(log, { flags: 'a' }))
    child[stream].pipe(process[stream], { end: false })
  }
  if (!(await answered)) {
    child.kill()
    return { passed: 0, failed: 1, names: ['The site did not start'] }
  }
  const report = join(folder, 'playwright.json')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const tests = start(process.execPath, [cli, 'test', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...environment,
      ACCOUNTS_FILE: join(data, 'demo-accounts.json'),
      CHROMIUM_PATH,
      SERVER_LOG: log,
      OUTGOING_FILE: outgoing,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  })
  const { code } = await tests.exited
  child.kill()
  await exited
  const counts = counted(report)
  const asked = readFileSync(outgoing, 'utf8').match(/^ASKED .*/gm) ?? []
  counts.failed += asked.length
  counts.names.push(...asked.map((line) => `the server contacts nobody › ${line}`))
  return { ...counts, failed: counts.failed === 0 && code !== 0 ? 1 : counts.failed }
}
