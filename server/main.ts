import { resolve } from 'node:path'

import { lineOf } from '@/lib/log/line-of'
import { guardOutput, logEvent, tellOperator } from '@/lib/log/output'
import { setProjectRoot } from '@/lib/project-root'

import { drain } from './drain'
import { takeOver } from './site'
import { start } from './start'

const end = (text: string) => {
  tellOperator(text)
  process.exit(1)
}

guardOutput()
takeOver()
// A promise that nobody waits for is a fault of one request, not of the others.
process.on('unhandledRejection', (error) => {
  logEvent('error', error)
})
process.on('uncaughtException', (error) => {
  end(`The server ends: ${lineOf(error)}`)
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
  end(`The server cannot start: ${lineOf(error)}`)
}
