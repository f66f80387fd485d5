import { resolve } from 'node:path'

import { lineOf } from '@/lib/log/line-of'
import { guardOutput, logEvent, tellOperator } from '@/lib/log/output'
import { setProjectRoot } from '@/lib/project-root'

import { drain } from './drain'
import { markOwnServer } from './payload-bridge'
import { start } from './start'

const end = (text: string) => {
  tellOperator(text)
  process.exit(1)
}

guardOutput()
markOwnServer()
// An unhandled rejection is a fault of one request; the server goes on.
process.on('unhandledRejection', (error) => {
  logEvent('error', error)
})
process.on('uncaughtException', (error) => {
  end(`The server ends: ${lineOf(error)}`)
})

const [, , root = '.'] = process.argv
setProjectRoot(resolve(root))
try {
  // Loading the settings validates them. Imported statically, a wrong setting would end the process with a stack.
  const { checkServed, env } = await import('@/env')
  checkServed()
  const { stop } = await start({ root: resolve(root), data: resolve('data'), settings: env })
  let isLeaving = false
  const leave = () => {
    // On Ctrl-C the terminal sends SIGINT to every process, and the parent command sends SIGTERM as well.
    if (isLeaving) return
    isLeaving = true
    void drain(stop).then(() => process.exit(0))
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
} catch (error) {
  end(`The server cannot start: ${lineOf(error)}`)
}
