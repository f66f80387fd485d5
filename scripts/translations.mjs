// Starts translations.ts: the production build of lexical, because its other build deadlocks on Node 20.
import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
const child = spawn(
  process.execPath,
  ['-C', 'production', '--import', 'tsx', join(here, 'translations.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    // A production start runs the migrations that are due. Paths are those of whoever calls.
    env: { ...process.env, NODE_ENV: 'production', INIT_CWD: resolve(process.env.INIT_CWD ?? '.') },
  },
)
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1)
})
