// What the index of the search takes: see bench/README.md. Runs in a process of its own, without the site.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { openIndex } from '@/search/index/open-index'
import type { Question, SearchDocument } from '@/search/types'

import { inventedTexts } from './invented'

const { values } = parseArgs({
  options: {
    publications: { type: 'string', default: '10000' },
    pages: { type: 'string', default: '20' },
    words: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '30' },
  },
})
const count = Number(values.publications)
const pages = Number(values.pages)
const words = Number(values.words)
const seconds = Number(values.seconds)
const perSecond = 20
const batch = 20

const folder = mkdtempSync(join(tmpdir(), 'leitbild-search-bench-'))
const path = join(folder, 'search.db')
/** The value that `share` (0 to 1) of `all` do not exceed. */
const quantile = (all: number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(all.length * share) - 1)] ?? Number.NaN
const round = (value: number) => Number(value.toPrecision(3))
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
const say = (line: string) => process.stdout.write(`${line}\n`)
/** Seconds that passed, and those of the processor, which other work on the machine does not change much. */
const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  const cpu = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(cpu)
  const passed = round((performance.now() - start) / 1000)
  return `${passed.toString()} s (${round((user + system) / 1e6).toString()} s of the processor)`
}
const rss = () => {
  ;(globalThis as { gc?: () => void }).gc?.()
  return process.memoryUsage().rss
}

const { question: typed, text, title } = inventedTexts(1)
const read = () => Promise.resolve(Array.from({ length: pages }, () => text(words)))

function publication(number: number, name = title()): SearchDocument {
  const file = join(folder, 'files', `${number.toString()}.pdf`)
  return {
    locale: 'de',
    collection: 'publications',
    id: number.toString(),
    stamp: '1',
    kind: ['study', 'report', 'statement'][number % 3] ?? 'study',
    date: new Date(Date.UTC(2000 + (number % 26), number % 12, 1)).toISOString(),
    topics: [`topic-${(number % 12).toString()}`],
    languages: ['de'],
    title: name,
    head: text(40),
    sections: [text(200)],
    files: [{ path: file, url: `/files/${number.toString()}.pdf` }],
  }
}
const asked = (more: Partial<Question> = {}): Question => ({
  locale: 'de',
  words: typed(),
  filters: {},
  sort: 'relevance',
  page: 1,
  size: 10,
  ...more,
})

mkdirSync(join(folder, 'files'))
for (let number = 0; number <= count; number += 1)
  writeFileSync(join(folder, 'files', `${number.toString()}.pdf`), '')
const before = rss()
let index = await openIndex(path, read)
const documents = Array.from({ length: count }, (_, number) => publication(number))
const fill = async () => {
  for (let at = 0; at < count; at += batch)
    await index.change({ put: documents.slice(at, at + batch) })
}
const first = await timed(async () => {
  await fill()
  await index.readFiles()
})
say(`filled, with the texts of the files: ${first}`)
const again = await timed(async () => {
  await index.clear()
  await fill()
})
say(`made anew from the stored texts: ${again}`)
await index.close()
say(`file: ${megabytes(statSync(path).size).toString()} MB`)
const opening = await timed(async () => {
  index = await openIndex(path, read)
})
say(`opened: ${opening}`)
documents.length = 0
say(`memory of the process above that at its start: ${megabytes(rss() - before).toString()} MB`)

const times: number[] = []
const visible: number[] = []
const cpuBefore = process.cpuUsage()
const start = performance.now()
const running: Promise<void>[] = []
for (let number = 0; number < seconds * perSecond; number += 1) {
  const due = start + (number * 1000) / perSecond
  await pause(Math.max(0, due - performance.now()))
  // Counted from the moment when the question was due, so that waiting counts as well.
  running.push(
    index.search(asked()).then(() => {
      times.push(performance.now() - due)
    }),
  )
  if (number % 100 !== 50) continue
  const name = `Zqxneu${number.toString()}`
  const saved = performance.now()
  running.push(
    index
      .change({ put: [publication(count, `${name} ${title()}`)] })
      .then(() => index.search(asked({ words: name })))
      .then(({ total }) => {
        if (total !== 1) throw new Error(`${name} was not found.`)
        visible.push(performance.now() - saved)
      }),
  )
}
await Promise.all(running)
const used = process.cpuUsage(cpuBefore)
say(
  `processor per question, saves included: ${round((used.user + used.system) / 1000 / times.length).toString()} ms`,
)
for (const share of [0.5, 0.95, 0.99])
  say(`questions, ${(share * 100).toString()} %: ${round(quantile(times, share)).toString()} ms`)
say(`publish to findable, slowest: ${round(Math.max(...visible)).toString()} ms`)
say(`memory above that at the start: ${megabytes(rss() - before).toString()} MB`)
await index.close()
rmSync(folder, { recursive: true, force: true })
