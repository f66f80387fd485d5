import { spawn } from 'node:child_process'

const children = new Set()
let isStopping = false

// A child and what it starts are one group, which a signal reaches as a whole. Windows has no such groups.
const hasGroups = process.platform !== 'win32'

function end({ pid }) {
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}

/**
 * Passes Ctrl-C and SIGTERM on to every child that runs; they end first, then this process. In package.json,
 * `exec` puts it in the place of npm's shell, which passes no signal on; Windows does without.
 */
function stopAll() {
  // The terminal and npm both send one: the first counts.
  if (isStopping) return
  isStopping = true
  for (const child of children) end(child)
  // Nothing under way: nobody would end this process otherwise.
  if (children.size === 0) process.exit(130)
}

/** Starts a command and keeps watch over it; `exited` tells how it ended. */
export function start(command, args, options = {}) {
  if (isStopping) process.exit(130)
  if (!process.listeners('SIGTERM').includes(stopAll))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopAll)
  const child = spawn(command, args, { ...options, detached: hasGroups })
  children.add(child)
  const exited = new Promise((resolve) => {
    const ended = (code, signal) => {
      children.delete(child)
      resolve({ code, signal })
    }
    child.once('error', () => ended(127, null))
    child.once('exit', ended)
  })
  return { child, exited }
}

function clock(title) {
  const begin = performance.now()
  const seconds = () => Math.round((performance.now() - begin) / 1000)
  const screen = process.stdout.isTTY
  if (screen) process.stdout.write(`${title} …`)
  else process.stdout.write(`${title} …\n`)
  const timer = setInterval(
    () => process.stdout.write(screen ? `\r${title} … ${seconds()} s` : `  … ${seconds()} s\n`),
    screen ? 1000 : 10_000,
  )
  return (word) => {
    clearInterval(timer)
    process.stdout.write(`${screen ? `\r${title}` : ' '} … ${word} (${seconds()} s)\n`)
  }
}

/** Runs a command to its end and says nothing; `output` holds what it printed. A signal that ended it ends this process too. */
export async function collect(command, args, options = {}) {
  const begin = performance.now()
  const { child, exited } = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  const { code, signal } = await exited
  if (signal || isStopping) process.exit(130)
  return { code, output, seconds: Math.round((performance.now() - begin) / 1000) }
}

/** Runs a command to its end and shows the seconds that pass; `output` holds what it printed. */
export async function run(title, command, args, options = {}) {
  const done = clock(title)
  const result = await collect(command, args, options)
  done(result.code === 0 ? 'done' : 'failed')
  return result
}

/** The last lines of an output, for a person who has to see why. */
export const lastLines = (output, count = 25) =>
  output.trimEnd().split('\n').slice(-count).join('\n')
