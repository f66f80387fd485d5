// How long the translation desk takes with many units. On a database with the demo content:
// node -C production --import tsx bench/translation-desk.mjs [--units 10000] [--times 10]
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

import { createLocalReq, getPayload } from 'payload'
import { loadEnv } from 'payload/node'

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '10000' },
    times: { type: 'string', default: '10' },
  },
})
const wanted = Number(values.units)
const times = Number(values.times)
const say = (line) => process.stdout.write(`${line}\n`)

loadEnv()
const { default: config } = await import('@payload-config')
const { store } = await import('@/collections/translations/ledger/store')
const { overview } = await import('@/collections/translations/endpoints/overview')
const { units } = await import('@/collections/translations/endpoints/read')
const { invented, nameOf, perDocument } = await import('./translation/invented.mjs')

const payload = await getPayload({ config, cron: false, disableOnInit: true })
const { docs } = await payload.find({
  collection: 'users',
  limit: 1,
  where: { roles: { contains: 'admin' } },
})
const user = { ...docs[0], collection: 'users' }

const count = Math.ceil(wanted / perDocument)
const req = await createLocalReq({ user }, payload)
for (let number = 0; number < count; number += 1) await store(req, invented(number))

async function measure(name, handler, query) {
  const took = []
  const before = process.cpuUsage()
  let busy = 0
  for (let time = 0; time < times; time += 1) {
    const asked = await createLocalReq({ user }, payload)
    asked.query = query
    const start = performance.now()
    const response = await handler(asked)
    await response.text()
    took.push(performance.now() - start)
    const { system, user: own } = process.cpuUsage(before)
    if (time === 0) busy = (system + own) / 1000
  }
  const [first, ...rest] = took
  rest.sort((one, other) => one - other)
  const at = (part) => rest[Math.min(rest.length - 1, Math.floor(rest.length * part))]?.toFixed(0)
  say(
    `${name}: first ${first.toFixed(0)} ms (${busy.toFixed(0)} ms of processor), then median ${at(0.5)} ms, 95 % ${at(0.95)} ms`,
  )
}

say(`${count * perDocument} invented units in ${count} documents`)
await measure('overview', overview, {})
await measure('list, first page', units, { locale: 'en' })
await measure('list, outdated with a word', units, {
  locale: 'en',
  state: 'outdated',
  text: 'nummer 19',
})
const after = await createLocalReq({ user }, payload)
await store(after, { ...invented(0), title: 'changed' })
await measure('overview after a change', overview, {})
await payload.db.deleteMany({
  collection: 'translations',
  where: { document: { in: Array.from({ length: count }, (_, number) => nameOf(number)) } },
})
process.exit(0)
