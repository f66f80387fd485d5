// Runs every test runner of the project and ends with one line that adds up their counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

if (!existsSync('node_modules')) spawnSync('npm', ['install', '--no-save'], { stdio: 'inherit' })

const folder = mkdtempSync(join(tmpdir(), 'leitbild-test-'))
const report = join(folder, 'jest.json')
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--forceExit', // jest reported an open handle after the tests had closed the database
    '--json',
    `--outputFile=${report}`,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
const counts = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 }
rmSync(folder, { recursive: true, force: true })

const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`)
process.exit(run.status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1)
