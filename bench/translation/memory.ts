import { parseArgs } from 'node:util'

import { createLocalReq, getPayload } from 'payload'

import config from '@payload-config'

import { memory } from '@/collections/translations/endpoints/memory'
import { store, type Stored } from '@/collections/translations/ledger/store'
import type { MemoryAnswer } from '@/translation/offers'
import { digestOf } from '@/translation/digest'
import { type KnownUnit, newEntry } from '@/translation/ledger/ledger'

const { values } = parseArgs({ options: { units: { type: 'string', default: '10000' } } })
const total = Number(values.units)
const perDocument = 20
const open = 50
const say = (line: string) => process.stdout.write(`${line}\n`)

const loaded = await config
const payload = await getPayload({
  config: { ...loaded, logger: { options: { level: 'error' } } } as typeof loaded,
  cron: false,
  disableOnInit: true,
})
const user = await payload.create({
  collection: 'users',
  data: {
    name: 'Bench',
    email: 'bench@example.org',
    password: `${performance.now()} A long one for the bench`,
    roles: ['admin'],
  },
})

const words =
  'Beratung Betroffene Netzwerk Rechte Schutz Aufenthalt Ausbeutung Telefon Sprache Polizei Frauen Arbeit Hilfe Verfahren Stelle Bund Land Menschen Fachkräfte Opferschutz'.split(
    ' ',
  )

/** A sentence of its own for each number; every fourth has the words of the one before but one. */
const sentence = (number: number) =>
  `${Array.from({ length: 14 }, (_, at) => words[(number * (at + 3) + Math.floor(number / words.length) * at) % words.length]).join(' ')} (${number}).`

const unitOf = (document: string, index: number, text: string): KnownUnit => {
  const source = { text, tags: [] }
  return {
    id: `pages:${document}:body#${index + 1}`,
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

const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
const row: Omit<Stored, 'document' | 'title' | 'units' | 'entries'> = {
  origin: 'pages',
  isTrashed: false,
  due: {},
  sourceLocale: 'de',
  standing: {},
  shown: {},
  things: {},
  follows: [],
}
for (let at = 0; at < total / perDocument; at += 1) {
  const document = `bench-${at}`
  const units = Array.from({ length: perDocument }, (_, index) =>
    unitOf(document, index, sentence(at * perDocument + index)),
  )
  const entries = units.map(({ digest, id, source }) => ({
    ...newEntry(id, 'en'),
    ...{ digest, translatedFrom: source.text, target: `${source.text} (en)` },
    step: 'approved' as const,
  }))
  await store(req, { ...row, document, title: document, units, entries })
}
// A fifth is known word for word, two fifths with another word, two fifths are new.
const kinds = [
  (number: number) => sentence(number),
  (number: number) => `${sentence(number)} Heute.`,
  (number: number) => `Morgen: ${sentence(number)}`,
  (number: number) => `Ganz neuer Absatz ${number} ohne ein Vorbild, nur für diese eine Messung.`,
  (number: number) =>
    `Noch etwas Neues mit der Zahl ${number}, das es bisher nirgends zu lesen gab.`,
]
const wanted = Array.from({ length: open }, (_, index) =>
  unitOf('wanted', index, kinds[index % kinds.length]?.(index * 37) ?? ''),
)
await store(req, { ...row, document: 'wanted', title: 'wanted', units: wanted, entries: [] })

const before = process.memoryUsage.rss()
const query = { origin: 'pages', document: 'wanted', locale: 'en' }
for (const name of ['first', 'second', 'third']) {
  const asked = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  asked.query = query
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const start = performance.now()
  const { matches } = (await (await memory(asked)).json()) as MemoryAnswer
  const ms = performance.now() - start
  clearInterval(watch)
  const best = Object.values(matches).map(([first]) => first?.percent ?? 0)
  say(
    `${name} question for ${open} open units among ${total}: ${ms.toFixed(0)} ms, others wait ${longest.toFixed(0)} ms at most; ` +
      `${best.filter((percent) => percent === 100).length} the same, ${best.filter((percent) => percent < 100).length} similar`,
  )
}
say(`memory: ${Math.round((process.memoryUsage.rss() - before) / 1e6)} MB more`)
process.exit(0)
