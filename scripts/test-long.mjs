// The tests that take an hour or more: every case on either database, thousands of documents and requests.
// Run it before a release and after changes to access rules, versions, addresses, request handling or editing.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { say } from './steps/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runs = [
  { args: ['integration'], settings: { LONG_TESTS: 'true', MALFORMED_COUNT: '20000' } },
  { args: ['tests/browser/accessibility.spec.ts'], settings: { LONG_TESTS: 'true' } },
  { args: ['tests/browser/addresses.spec.ts'], settings: { DOCUMENTS: '2000' } },
  { args: ['tests/browser/two-writers.spec.ts'], settings: { EDITING_MINUTES: '10' } },
]

const failed = []
for (const { args, settings } of runs) {
  const { status } = spawnSync(process.execPath, [join('scripts', 'test.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  })
  if (status !== 0) failed.push(args.join(' '))
}
for (const name of failed) say(`FAILED ${name}`)
process.exit(failed.length === 0 ? 0 : 1)
