import { lineOf } from './line-of'
import { guardOutput, tellOperator, writeLogLine } from './output'

/** Prints one line of a command. */
export const printLine = (line: string): void => {
  writeLogLine(`${line}\n`)
}

/**
 * Runs the work of a command and ends the process. Whatever else is printed meanwhile goes through the log, and a
 * failure is one line: Node.js and the libraries would print the values in their errors.
 * @param failed the words before that line
 */
export async function runCommand(failed: string, work: () => Promise<unknown>): Promise<never> {
  const end = (error: unknown): never => {
    tellOperator(`${failed} ${lineOf(error)}`.trim())
    process.exit(1)
  }
  guardOutput()
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
  try {
    const code = await work()
    process.exit(typeof code === 'number' ? code : 0)
  } catch (error) {
    return end(error)
  }
}
