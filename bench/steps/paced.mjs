// A steady load in a process of its own: node paced.mjs RATE SECONDS URL… prints what came back as JSON.
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'

import { quantile } from './numbers.mjs'
import { run } from './run.mjs'

const self = fileURLToPath(import.meta.url)

async function load(rate, seconds, urls) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const times = []
  const faults = {}
  const ask = (url) =>
    new Promise((resolve) => {
      const begin = performance.now()
      const fail = (word) => {
        faults[word] = (faults[word] ?? 0) + 1
        resolve()
      }
      get(url, { agent, headers: { 'accept-encoding': 'gzip' }, timeout: 30_000 }, (answer) => {
        answer.resume().on('end', () => {
          times.push(performance.now() - begin)
          if (answer.statusCode !== 200) fail(answer.statusCode)
          else resolve()
        })
      })
        .on('timeout', function () {
          this.destroy(new Error('timeout'))
        })
        .on('error', (error) => fail(error.code ?? error.message))
    })
  const pending = []
  const begin = performance.now()
  while (performance.now() - begin < seconds * 1000) {
    const due = ((performance.now() - begin) / 1000) * rate
    while (pending.length < due) pending.push(ask(urls[pending.length % urls.length]))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(pending)
  agent.destroy()
  return { asked: pending.length, faults, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

/** Asks `urls` in turns, `rate` times a second; how many, what failed, p50 and p99 in ms. */
export async function paced(urls, rate, seconds) {
  const { output } = await run(process.execPath, [self, String(rate), String(seconds), ...urls])
  return JSON.parse(output)
}

export const failures = ({ faults }) => Object.values(faults).reduce((sum, count) => sum + count, 0)

if (process.argv[1] === self) {
  const [rate, seconds, ...urls] = process.argv.slice(2)
  process.stdout.write(JSON.stringify(await load(Number(rate), Number(seconds), urls)))
}
