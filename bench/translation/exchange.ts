import { parseArgs } from 'node:util'

import { createLocalReq, getPayload } from 'payload'

import config from '@payload-config'

import { exportFile } from '@/collections/translations/exchange/export'
import { applyImport, previewImport } from '@/collections/translations/exchange/import'
import { store } from '@/collections/translations/ledger/store'
import { locales } from '@/i18n/locales'
import { digestOf } from '@/translation/digest'
import { formats } from '@/translation/exchange/file'
import { outcomeCounts } from '@/translation/exchange/outcome'
import { readFile } from '@/translation/exchange/read'
import type { KnownUnit } from '@/translation/ledger/ledger'

const { values } = parseArgs({ options: { units: { type: 'string', default: '10000' } } })
const total = Number(values.units)
const perDocument = 20
const say = (line: string) => process.stdout.write(`${line}\n`)

const loaded = await config
const payload = await getPayload({
  config: { ...loaded, logger: { options: { level: 'error' } } } as typeof loaded,
  cron: false,
  disableOnInit: true,
})
const req = await createLocalReq({}, payload)

const unit = (document: string, index: number): KnownUnit => {
  const source = {
    text: `Absatz ${index} von ${document}: <1>Menschenhandel</1> ist eine Verletzung der Menschenrechte. `
      .repeat(2)
      .replace(/<1>(.*?)<\/1>(.*)<1>(.*?)<\/1>/, '<1>$1</1>$2$3')
      .trim(),
    tags: [{ id: 1, kind: 'bold' as const, isEmpty: false }],
  }
  return {
    id: `pages:${document}:body#${index}`,
    origin: 'pages',
    document,
    path: 'body',
    kind: 'paragraph',
    sourceLocale: 'de',
    source,
    digest: digestOf({ kind: 'paragraph', source }),
    role: 'paragraph',
    isRich: true,
    isGone: false,
  }
}

for (let at = 0; at < total / perDocument; at += 1) {
  const document = `bench-${at}`
  const units = Array.from({ length: perDocument }, (_, index) => unit(document, index))
  const stored = { origin: 'pages', document, title: document, isTrashed: false, due: {} }
  await store(req, {
    ...stored,
    sourceLocale: 'de',
    units,
    entries: [],
    standing: {},
    shown: {},
    things: {},
    follows: [],
  })
}
await exportFile(req, 'json', { from: 'de', to: 'en', document: 'none' })

/** Seconds that `work` takes and by how many MB the process grows at most meanwhile. */
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const { system, user } = process.cpuUsage(cpu)
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage.rss())
  const busy = ((system + user) / 1_000_000).toFixed(2)
  say(
    `${name}: ${seconds} s (${busy} s of processor), ${Math.round((most - before) / 1e6)} MB more`,
  )
  return result
}

const languages = { from: 'de', to: 'en' } as const
for (const [round, format] of formats.entries()) {
  const { count, text } = await measured(`export ${format}`, () =>
    exportFile(req, format, { ...languages, origin: 'pages' }),
  )
  // Each format brings other words, so that every import writes all units.
  const file = readFile(new TextEncoder().encode(text))
  const rows = file.rows.map((row) => ({
    ...row,
    target: (row.source ?? '').replace('Absatz', `Paragraph ${round}`),
    isDone: true,
  }))
  const order = { file: { ...file, rows }, locales }
  await measured(`read, preview and import ${format} (${count} units)`, async () => {
    readFile(new TextEncoder().encode(text))
    await previewImport(req, order)
    const counts = outcomeCounts(await applyImport(req, order))
    if (counts.new + counts.changed !== count) throw new Error(JSON.stringify(counts))
  })
}
process.exit(0)
