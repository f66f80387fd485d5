import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Runs the measure `name` (its `.ts` beside this file) on an empty database, which is removed afterwards. */
export function onOwnDatabase(name) {
  const folder = mkdtempSync(join(tmpdir(), `leitbild-${name}-`))
  const { status } = spawnSync(
    process.execPath,
    [
      ...['-C', 'production', '--expose-gc', '--import', 'tsx'],
      ...[join(here, `${name}.ts`), ...process.argv.slice(2)],
    ],
    {
      cwd: dirname(dirname(here)),
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: `file:${join(folder, `${name}.db`)}`,
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      },
    },
  )
  rmSync(folder, { recursive: true, force: true })
  process.exitCode = status ?? 1
}
