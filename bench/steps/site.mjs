import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { freePort } from '../../scripts/steps/port.mjs'
import { launch } from '../../scripts/steps/serve.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks `url` every 20 ms until `accepts` takes an answer; the milliseconds it took, Infinity after `limit`. */
export async function until(url, accepts, limit = 120_000) {
  const begin = performance.now()
  while (performance.now() - begin < limit) {
    try {
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      if (await accepts(answer)) return performance.now() - begin
    } catch {
      // Nobody listens yet.
    }
    await pause(20)
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Starts the site as `npm start` does, or plain Next with `isPlain`, on the database of `place`, with the settings
 * of `environment`. Answers when it listens and says how long it took; `stop` waits for its end.
 */
export async function startSite({
  environment = {},
  isPlain = false,
  place,
  port: asked,
  root,
  url: address,
}) {
  const port = asked ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const begin = performance.now()
  const { child, exited } = launch({
    // Plain Next reads its settings where it is started.
    ...(isPlain
      ? { args: [next, 'start', root, '-p', String(port)], cwd: root }
      : { cwd: place.folder }),
    environment: {
      ...process.env,
      ...place.environment,
      ...environment,
      SERVER_URL: address ?? url,
    },
    port,
    root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (errors = (errors + text).slice(-2000)))
  const memory = () => {
    const [, kilobytes] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  }
  const stop = async () => {
    child.kill('SIGTERM')
    return exited
  }
  return { begin, errors: () => errors, exited, memory, port, stop, url }
}

/** The milliseconds from the start of `site` until `path` is answered with `status`. */
export async function firstAnswer(site, path, status = 200) {
  const waited = performance.now() - site.begin
  return waited + (await until(site.url + path, (answer) => answer.status === status))
}
