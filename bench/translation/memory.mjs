// Measures what the translation memory takes with many units, on a database of its own:
// node bench/translation/memory.mjs [--units 10000]
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'leitbild-memory-'))
const { status } = spawnSync(
  process.execPath,
  [
    ...['-C', 'production', '--expose-gc', '--import', 'tsx'],
    ...[join(here, 'memory.ts'), ...process.argv.slice(2)],
  ],
  {
    cwd: dirname(dirname(here)),
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: `file:${join(folder, 'memory.db')}`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    },
  },
)
rmSync(folder, { recursive: true, force: true })
process.exitCode = status ?? 1
