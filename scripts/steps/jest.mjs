import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { start } from './command.mjs'

/** The tests that failed, by file and title; a file that could not run stands for its tests. */
const namesOf = ({ testResults }) =>
  testResults.flatMap(({ assertionResults, name, status }) => {
    const tests = assertionResults.filter((each) => each.status === 'failed')
    if (status === 'failed' && tests.length === 0) return [name]
    return tests.map(({ fullName }) => `${name} › ${fullName}`)
  })

/**
 * Runs Jest projects, or only `files` of them; `args` go to Jest and the report to `folder`. Single files show
 * everything that they print. Returns the counts of passed and failed tests, and the names of the failed ones.
 */
export async function jest({ args = [], files = [], folder, projects, root }) {
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
      ...args,
      ...files,
    ],
    { cwd: root, stdio: ['ignore', files.length > 0 ? 'inherit' : 'ignore', 'inherit'] },
  )
  const { code } = await exited
  if (!existsSync(report)) return { passed: 0, failed: 1, names: ['Jest left no report'] }
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  return {
    passed: counts.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    names: namesOf(counts),
  }
}
