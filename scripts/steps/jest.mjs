import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { start } from './command.mjs'

/** Runs the named Jest projects; `folder` is for its report. Answers what passed and failed. */
export async function jest({ folder, projects, root }) {
  const report = join(folder, 'jest.json')
  const { exited } = start(
    process.execPath,
    [
      '--experimental-vm-modules',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      ...projects,
      '--maxWorkers=100%',
      '--forceExit', // the runner reported an open handle after the tests had closed the database
      '--json',
      `--outputFile=${report}`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const { code } = await exited
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  return { passed: counts.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
