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
const { digestOf } = await import('@/translation/digest')
const { newEntry } = await import('@/translation/ledger/ledger')

const payload = await getPayload({ config, cron: false, disableOnInit: true })
const { docs } = await payload.find({
  collection: 'users',
  limit: 1,
  where: { roles: { contains: 'admin' } },
})
const user = { ...docs[0], collection: 'users' }

const perDocument = 20
const text = (index) =>
  `Satz Nummer ${index} über Beratung, Vernetzung und die Rechte von Betroffenen, nur zum Messen geschrieben.`

/** A document of the ledger that no collection has; a fifth of its units is in each of five states. */
function invented(number) {
  const document = `bench-${number}`
  const units = Array.from({ length: perDocument }, (_, index) => {
    const unit = { kind: 'paragraph', source: { text: text(index), tags: [] } }
    const id = `publications:${document}:body#${index + 1}`
    const more = {
      role: 'paragraph paragraph',
      isRich: true,
      isGone: false,
      digest: digestOf(unit),
    }
    return {
      id,
      origin: 'publications',
      document,
      path: 'body',
      sourceLocale: 'de',
      ...unit,
      ...more,
    }
  })
  const entries = units.flatMap(({ digest, id, source }, index) => {
    if (index % 5 === 0) return []
    const step = ['draft', 'review', 'approved', 'approved'][(index % 5) - 1]
    const translated = { translatedFrom: source.text, target: `${source.text} (en)`, step }
    return [{ ...newEntry(id, 'en'), ...translated, digest: index % 5 === 4 ? 'other' : digest }]
  })
  const title = `Messbeispiel ${number}`
  const row = { sourceLocale: 'de', title, isTrashed: false, units, entries, standing: {} }
  return { origin: 'publications', document, ...row }
}

const count = Math.ceil(wanted / perDocument)
const req = await createLocalReq({ user }, payload)
for (let number = 0; number < count; number += 1) await store(req, invented(number))

async function measure(name, handler, query) {
  const took = []
  for (let time = 0; time < times; time += 1) {
    const asked = await createLocalReq({ user }, payload)
    asked.query = query
    const start = performance.now()
    const response = await handler(asked)
    await response.text()
    took.push(performance.now() - start)
  }
  const [first, ...rest] = took
  rest.sort((one, other) => one - other)
  const at = (part) => rest[Math.min(rest.length - 1, Math.floor(rest.length * part))]?.toFixed(0)
  say(`${name}: first ${first.toFixed(0)} ms, then median ${at(0.5)} ms, 95 % ${at(0.95)} ms`)
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
  where: { document: { in: Array.from({ length: count }, (_, number) => `bench-${number}`) } },
})
process.exit(0)
