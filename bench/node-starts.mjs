// Starts the seed, the migration and the test runner 20 times each, on every Node.js named:
// node bench/node-starts.mjs [--times 20] /path/to/node20 /path/to/node22 …
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '20' } },
})
const times = Number(values.times)
const here = (...path) => join(root, ...path)
const jest = [
  '--experimental-vm-modules',
  here('node_modules', 'jest', 'bin', 'jest.js'),
  '--forceExit',
  `--rootDir=${root}`,
]
const commands = {
  seed: [
    ...['-C', 'production', '--import'],
    pathToFileURL(here('node_modules', 'tsx', 'dist', 'loader.mjs')).href,
    here('scripts', 'seed.ts'),
  ],
  migrate: [here('scripts', 'migrate.mjs')],
  'jest unit': [...jest, 'tests/unit/slugify.test.ts'],
  'jest integration': [...jest, 'tests/integration/slugs.test.ts'],
}

for (const node of positionals.length > 0 ? positionals : [process.execPath]) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  for (const [name, args] of Object.entries(commands)) {
    const folder = mkdtempSync(join(tmpdir(), 'leitbild-starts-'))
    mkdirSync(join(folder, 'data'))
    const codes = Array.from({ length: times }, () => {
      const { status } = spawnSync(node, args, {
        // Uploads of the seed go below the working directory.
        cwd: name === 'seed' ? folder : root,
        stdio: 'ignore',
        timeout: 120_000,
        env: {
          ...process.env,
          PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
          NODE_ENV: name.startsWith('jest') ? 'test' : 'production',
          TSX_TSCONFIG_PATH: here('tsconfig.json'),
          DATABASE_URL: `file:${join(folder, 'data', 'starts.db')}`,
          PAYLOAD_SECRET: randomBytes(32).toString('hex'),
        },
      })
      return status
    })
    rmSync(folder, { recursive: true, force: true })
    const fine = codes.filter((code) => code === 0).length
    const others = codes.filter((code) => code !== 0)
    const tail = others.length > 0 ? ` (others ended with ${others.join(', ')})` : ''
    process.stdout.write(`${version} ${name}: ${fine} of ${times}${tail}\n`)
  }
}
