// Sends malformed requests to the built site on a scratch database: as a stranger and as an account of each role.
// node --import tsx bench/malformed.mjs [--count 20000] [--seed 1] [--list 20]
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { build } from '../scripts/steps/build.mjs'
import { freePort } from '../scripts/steps/port.mjs'
import { say } from '../scripts/steps/say.mjs'
import { launch } from '../scripts/steps/serve.mjs'
import { builtActions } from '../tests/helpers/malformed/built-actions'
import { faultsOfLog, sendMalformed } from '../tests/helpers/malformed/run'
import { staffOf, targetsOf } from '../tests/helpers/malformed/targets'
import { makePlace } from './steps/place.mjs'
import { until } from './steps/site.mjs'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    list: { type: 'string', default: '20' },
  },
})
const [count, seed, listed] = [values.count, values.seed, values.list].map(Number)

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await build(root, { PAYLOAD_SECRET: 'only-for-the-build-only-for-the-build', ...process.env })
const folder = mkdtempSync(join(tmpdir(), 'leitbild-malformed-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const place = await makePlace({ count: 300, folder, root })
const port = await freePort()
const url = `http://localhost:${port}`
const logFile = join(folder, 'log')
const output = openSync(logFile, 'w')
const { child, exited } = launch({
  cwd: folder,
  environment: { ...process.env, ...place.environment, SERVER_URL: url },
  port,
  root,
  stdio: ['ignore', output, output],
})
await until(`${url}/de`, ({ status }) => status === 200)

const accounts = place.accounts()
const people = [{ name: 'stranger', headers: {} }]
for (const role of ['translator', 'reviewer', 'editor', 'admin']) {
  const account = accounts.find((each) => each.role === role)
  people.push({ name: role, headers: await staffOf(url, account) })
}
const targets = await targetsOf(url, people.at(-1).headers, builtActions(root))
const canary = `Kranichfeder${seed}`
say(`${count} malformed requests, seed ${seed}`)
const begin = performance.now()
const sent = await sendMalformed({ url, people, targets, seed, count, canary })
const seconds = (performance.now() - begin) / 1000
child.kill('SIGTERM')
await exited
closeSync(output)

const failed = sent.filter(({ status }) => status >= 500)
const silent = sent.filter(({ status }) => status === 0)
const { canaries, stacks } = faultsOfLog(readFileSync(logFile, 'utf8'), canary)
const statuses = Object.groupBy?.(sent, ({ status }) => status) ?? {}
say(
  `${seconds.toFixed(0)} s; ${Object.entries(statuses)
    .map(([status, all]) => `${status}: ${all.length}`)
    .join(', ')}`,
)
say(
  `5xx: ${failed.length}, no answer: ${silent.length}, stacks in the log: ${stacks.length}, canaries in the log: ${canaries.length}`,
)
const short = (text) => text.slice(0, 300)
for (const { body, headers, method, path, person, status, text } of [...failed, ...silent].slice(
  0,
  listed,
))
  say(
    short(
      `${status} ${person} ${method} ${path} ${headers['content-type'] ?? ''} ${body?.toString('utf8', 0, 100) ?? ''}`,
    ) + `\n    ${short(text)}`,
  )
for (const line of [...new Set([...stacks, ...canaries])].slice(0, listed)) say(line.slice(0, 1200))
process.exitCode = failed.length + silent.length + stacks.length + canaries.length > 0 ? 1 : 0
