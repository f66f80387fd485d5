// A smoke run of the demo: a copy of the sources starts as on a new machine, five pages answer in
// both languages, and it stops. --here leaves the copy out, for a clone that nobody works in.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { start } from './steps/command.mjs'
import { install } from './steps/install.mjs'
import { freePort } from './steps/port.mjs'
import { say, stop } from './steps/say.mjs'

const pages = {
  de: ['', '/leitbild', '/schwerpunkte', '/vernetzung', '/publikationen'],
  en: ['', '/mission', '/focus-areas', '/network', '/publications'],
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
function copied() {
  const copy = mkdtempSync(join(tmpdir(), 'leitbild-smoke-'))
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  const asked = ['ls-files', '-co', '--exclude-standard', '-z']
  const sources = execFileSync('git', asked, { cwd: root })
  for (const file of sources.toString().split('\0').filter(Boolean))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
  // Links instead of copies where the file system can: the packages are the same.
  const packages = ['node_modules', `${copy}/node_modules`]
  if (spawnSync('cp', ['-al', ...packages], { cwd: root }).status !== 0)
    cpSync(join(root, 'node_modules'), packages[1], { recursive: true, verbatimSymlinks: true })
  return copy
}

await install(root)
// A clean clone is such a copy already; what the demo builds in it serves the tests that follow.
const place = process.argv.includes('--here') ? root : copied()

const port = await freePort()
const address = `http://localhost:${port}`
const { NODE_ENV: _mode, ...environment } = process.env
const { child, exited } = start(process.execPath, [join('scripts', 'demo.mjs')], {
  cwd: place,
  env: { ...environment, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ready = new Promise((resolve) => {
  let output = ''
  child.stdout.on('data', (text) => {
    process.stdout.write(text)
    output += text
    if (output.includes('Ctrl-C stops it.')) resolve(true)
  })
  void exited.then(() => resolve(false))
})
if (!(await ready)) stop('The demo did not start; its reason stands above.')

let passed = 0
const failed = []
const note = (what, fine) => (fine ? (passed += 1) : failed.push(what))
for (const [locale, paths] of Object.entries(pages))
  for (const path of paths) {
    const url = `${address}/${locale}${path}`
    const response = await fetch(url, { redirect: 'manual' })
    const html = await response.text()
    note(`${url}: ${response.status}`, response.status === 200)
    note(`${url}: no <html lang="${locale}">`, html.includes(`<html lang="${locale}"`))
  }
const panel = await fetch(`${address}/admin/login`)
note(`The panel: ${panel.status}`, panel.status === 200)
child.kill('SIGTERM')
const { code, signal } = await exited
note(`Stopping: ${signal ?? code}`, code === 0)
note(
  'Still answering after the stop',
  await fetch(address).then(
    () => false,
    () => true,
  ),
)

for (const line of failed) say(`FAIL ${line}`)
say(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
