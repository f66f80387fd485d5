import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

import { run } from './command.mjs'
import { say, stop } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

// A browser whose libraries are missing is there and does not run: ask it for its version.
const runs = (path) =>
  Boolean(path) && existsSync(path) && spawnSync(path, ['--version', '--no-sandbox']).status === 0

const installed = () =>
  [
    process.env.CHROMIUM_PATH,
    ...(process.env.PATH ?? '').split(delimiter).flatMap((at) => names.map((n) => join(at, n))),
    ...elsewhere,
  ].find(runs)

async function downloaded(root) {
  const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test')
  if (!runs(chromium.executablePath())) {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const args = [cli, 'install', 'chromium']
    await run("Browser: fetching Playwright's Chromium", process.execPath, args, { cwd: root })
  }
  return runs(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('Browser: reading the list of Debian packages', 'apt-get', ['update'], { env })
  const args = ['install', '-y', '--no-install-recommends', 'chromium']
  await run('Browser: installing the Debian package', 'apt-get', args, { env })
  return installed()
}

/** The path of a Chromium that runs: an installed one, else Playwright's, else Debian's package. */
export async function findChromium(root) {
  const path = installed() ?? (await downloaded(root)) ?? (await fromDebian())
  if (!path)
    stop('No browser for the tests: install Chromium, or set CHROMIUM_PATH to the one you have.')
  say(`Browser: ${path}`)
  return path
}
