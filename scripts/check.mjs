// npm run check: what CI asks of a change. --no-tests leaves the unit and integration tests out.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lastLines, run, stopChildrenOnSignal } from './steps/command.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { say } from './steps/say.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tool = (...path) => join(root, 'node_modules', ...path)
const gates = [
  ['Format', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '.']],
  ['Types of routes', [tool('next', 'dist', 'bin', 'next'), 'typegen']],
  ['Types', [tool('typescript', 'bin', 'tsc'), '--noEmit']],
  ['Lint', [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']],
  ['Who imports whom', [tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '.']],
  ['Dead code', [tool('knip', 'bin', 'knip.js')]],
  ['Generated files', [join(root, 'scripts', 'check-generated.mjs')]],
]

stopChildrenOnSignal()
await install(root)
const failed = []
for (const [title, args] of gates) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await run(title, process.execPath, args, { cwd: root, env })
  if (code === 0) continue
  failed.push(title)
  say(lastLines(output, 80))
}
if (!process.argv.includes('--no-tests')) {
  const args = [join(root, 'scripts', 'test.mjs'), 'unit', 'integration']
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
    failed.push('Tests')
}
say(failed.length === 0 ? 'Everything checked is in order.' : `Not in order: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
