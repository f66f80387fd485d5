import { resolve } from 'node:path'

import { setProjectRoot } from '@/lib/project-root'

import { drain } from './drain'
import { takeOver } from './site'
import { start } from './start'

const line = (error: unknown) => (error instanceof Error ? error.message : String(error))
const end = (text: string) => {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

takeOver()
// A promise that nobody waits for is a fault of one request, not of the others.
process.on('unhandledRejection', (error) => process.stderr.write(`Unhandled: ${line(error)}\n`))
process.on('uncaughtException', (error) => {
  end(`The server ends: ${line(error)}`)
})

const [, , root = '.'] = process.argv
setProjectRoot(resolve(root))
try {
  // Loading the settings checks them: loaded above, they would end this process with a stack.
  const { checkServed, env } = await import('@/env')
  checkServed()
  const { stop } = await start({ root: resolve(root), data: resolve('data'), settings: env })
  let isLeaving = false
  const leave = () => {
    // A terminal sends SIGINT to every process, and the command that started this one SIGTERM.
    if (isLeaving) return
    isLeaving = true
    void drain(stop).then(() => process.exit(0))
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
} catch (error) {
  end(`The server cannot start: ${line(error)}`)
}
