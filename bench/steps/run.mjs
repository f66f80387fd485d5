import { start } from '../../scripts/steps/command.mjs'

/** Runs a command quietly to its end. */
export async function run(command, args, options = {}) {
  const { child, exited } = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
  const { code } = await exited
  return { code, errors, output }
}
