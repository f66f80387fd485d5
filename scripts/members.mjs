// Starts members.ts: the production build of lexical, because its other build deadlocks on Node 20.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const child = spawn(
  process.execPath,
  ['-C', 'production', '--import', 'tsx', join(here, 'members.ts'), ...process.argv.slice(2)],
  { cwd: dirname(here), stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
)
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1)
})
