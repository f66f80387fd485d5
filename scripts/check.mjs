// npm run check: the static checks, then the unit and integration tests; --no-tests leaves the tests out.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { collect, lastLines } from './steps/command.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { say } from './steps/say.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tool = (...path) => join(root, 'node_modules', ...path)
// Types and lint both read what Next makes of the routes.
const first = [['Types of routes', [tool('next', 'dist', 'bin', 'next'), 'typegen']]]
// Two lines of work, for machines of two cores; each ends with its last gate.
const lanes = [
  [
    ['Format', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '.']],
    ['Types', [tool('typescript', 'bin', 'tsc'), '--noEmit']],
    ['Who imports whom', [join(root, 'scripts', 'imports.mjs')]],
    ['Dead code', [tool('knip', 'bin', 'knip.js')]],
    ['Generated files', [join(root, 'scripts', 'check-generated.mjs')]],
  ],
  [['Lint', [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']]],
]

await install(root)
const failed = []
async function walk(gates) {
  for (const [title, args] of gates) {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
    const { code, output, seconds } = await collect(process.execPath, args, { cwd: root, env })
    say(`${title}: ${code === 0 ? 'in order' : 'NOT in order'} (${seconds} s)`)
    if (code === 0) continue
    failed.push(title)
    say(lastLines(output, 80))
  }
}
say('Looking at format, types, lint, imports, dead code and generated files …')
await walk(first)
await Promise.all(lanes.map(walk))
if (!process.argv.includes('--no-tests')) {
  const args = [join(root, 'scripts', 'test.mjs'), 'unit', 'integration']
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
    failed.push('Tests')
}
say('Not run here: the browser tests, the start of the demo and MongoDB. .ci/run does.')
say(failed.length === 0 ? 'Everything checked is in order.' : `Not in order: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
