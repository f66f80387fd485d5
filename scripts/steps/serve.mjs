import { join } from 'node:path'

import { start } from './command.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function answers(url) {
  try {
    const { status } = await fetch(url, { redirect: 'manual' })
    return status < 500
  } catch {
    return false
  }
}

// Newer versions of Node.js give young objects more room than the 16 MB (three times) of older ones: 60 MB more, for no speed here.
const site = (root) => ['--max-semi-space-size=16', join(root, '.next', 'serve.mjs'), root]

/** Starts the built site of `root`, or what `args` name instead, as a process that is to answer on `port`. */
export const launch = ({ args, cwd, environment, port, root, stdio }) =>
  start(process.execPath, args ?? site(root), {
    cwd,
    stdio,
    env: {
      // glibc gives each thread a heap of its own and returns little of it; with two the process takes 100 MB less.
      MALLOC_ARENA_MAX: '2',
      // The pictures for links are drawn with the fonts of the project; those of the machine are not looked through.
      FONTCONFIG_FILE: join(root, 'app', '(site)', 'og', 'fonts.conf'),
      ...environment,
      PORT: String(port),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })

/**
 * Starts the built site of `root` on `port`; uploads are kept below `cwd`.
 * @returns the process, how it ends, and whether it answers (false when it ended or took 60 s).
 */
export function serve({ cwd, environment, port, root, stdio = 'inherit' }) {
  const { child, exited } = launch({ cwd, environment, port, root, stdio })
  let ended = false
  void exited.then(() => (ended = true))
  const answered = (async () => {
    for (let tries = 0; tries < 240 && !ended; tries += 1) {
      if (await answers(`http://localhost:${port}/de`)) return !ended
      await pause(250)
    }
    return false
  })()
  return { child, exited, answered }
}
