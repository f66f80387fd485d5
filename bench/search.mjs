// Measures the index of the search without the site:
// node bench/search.mjs [--publications 10000] [--pages 20] [--words 400] [--seconds 30]
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const { status } = spawnSync(
  process.execPath,
  [
    ...['--expose-gc', '--import', 'tsx'],
    ...[join(here, 'search', 'measure.ts'), ...process.argv.slice(2)],
  ],
  { cwd: dirname(here), stdio: 'inherit' },
)
process.exitCode = status ?? 1
