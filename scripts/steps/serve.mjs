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

/**
 * Starts the built site of `root` on `port`; uploads are kept below `cwd`.
 * @returns the process, how it ends, and whether it answers (false when it ended or took 60 s).
 */
export function serve({ cwd, environment, port, root, stdio = 'inherit' }) {
  const { child, exited } = start(process.execPath, [join(root, '.next', 'serve.mjs'), root], {
    cwd,
    stdio,
    env: {
      ...environment,
      PORT: String(port),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
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
