import { get } from 'node:http'

import { sendBroken } from '../steps/broken-request.mjs'
import { quantile } from '../steps/numbers.mjs'
import { startSite, until } from '../steps/site.mjs'

const broken = 500
const normal = 200
const slowest = 2000
const longest = 15_000

const paths = ['/api/pages?limit=1', '/api/publications?limit=1', '/api/users/me', '/admin/login']

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** One request on a connection of its own; its milliseconds and status (0 without an answer). */
const ask = (url) =>
  new Promise((resolve) => {
    const begin = performance.now()
    const done = (status) => resolve({ status, ms: performance.now() - begin })
    get(url, { agent: false, timeout: longest }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode))
    })
      .on('timeout', function () {
        this.destroy(new Error('timeout'))
      })
      .on('error', () => done(0))
  })

/** Requests whose bodies are refused, broken off or never sent, beside requests of other people. */
export async function brokenBodies({ place, root }) {
  const site = await startSite({ place, root })
  for (const path of ['/de', ...paths]) await until(site.url + path, ({ ok }) => ok)
  const bad = []
  const good = []
  for (let at = 0; at < normal; at += 1) {
    while (bad.length < ((at + 1) * broken) / normal) bad.push(sendBroken(site.port, bad.length))
    good.push(ask(site.url + paths[at % paths.length]))
    await pause(200)
  }
  const answers = await Promise.all(good)
  const times = answers.map(({ ms }) => ms)
  const begin = performance.now()
  const open = () => bad.filter((each) => each.isOpen()).length
  const openAtEnd = open()
  // A client that waits is closed after half a minute; idle connections after 65 s.
  while (open() > 0 && performance.now() - begin < 120_000) await pause(250)
  const left = open()
  for (const each of bad) each.close()
  await site.stop()
  return [
    { what: 'broken, refused and abandoned bodies', value: bad.length },
    { what: 'other requests meanwhile', value: answers.length },
    { what: 'of these slower than 2 s', value: times.filter((ms) => ms > slowest).length, most: 0 },
    {
      what: 'of these failed',
      value: answers.filter(({ status }) => status !== 200).length,
      most: 0,
    },
    { what: 'of these: p50', value: quantile(times, 0.5), unit: 'ms' },
    { what: 'of these: p99', value: quantile(times, 0.99), unit: 'ms' },
    { what: 'broken ones still open at the end', value: openAtEnd },
    { what: 'broken ones still open 120 s later', value: left, most: 0 },
  ]
}
