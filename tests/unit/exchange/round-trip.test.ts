import { po } from 'gettext-parser'
import { jsToXliff12, js2xliff, xliff12ToJs, xliff2js } from 'xliff'

import { demoRows, randomDocument } from '@/tests/helpers/export-rows'
import { seeded } from '@/tests/helpers/random'
import { formats, isFinished, type ExportRow, type Format } from '@/translation/exchange/file'
import { readFile } from '@/translation/exchange/read'
import { writeExport } from '@/translation/exchange/write'
import { fromPieces, pieces } from '@/translation/markup'

const languages = { from: 'de', to: 'en' } as const
const bytes = (text: string) => new TextEncoder().encode(text)

/** Its indentation would stand within the texts; it also leaves out states. */
const dense = { indent: '' }

/** A file that a program of other hands has read and written again. */
const others: Record<Exclude<Format, 'csv' | 'json'>, (text: string) => Promise<string>> = {
  xliff2: async (text) => js2xliff(await xliff2js(text), dense),
  xliff1: async (text) => jsToXliff12(await xliff12ToJs(text), dense),
  po: async (text) => Promise.resolve(po.compile(po.parse(text)).toString('utf8')),
}

/** How many characters and marks of the rows do not stand in the file as they should. */
function losses(rows: readonly ExportRow[], text: string) {
  const { rows: read } = readFile(bytes(text))
  const byId = new Map(read.map((row) => [row.id, row]))
  const lost = { characters: 0, tags: 0, states: 0, first: '' }
  const compare = (wanted: string, given: string) => {
    if (wanted === given) return
    const words = (each: string) =>
      pieces(each).flatMap((piece) => ('words' in piece ? Array.from(piece.words) : []))
    const marks = (each: string) =>
      pieces(each)
        .filter((piece) => 'mark' in piece)
        .map((piece) => fromPieces([piece]))
    const differ = (some: string[], more: string[]) =>
      Math.max(
        1,
        Math.abs(some.length - more.length) + some.filter((each, at) => each !== more[at]).length,
      )
    if (words(wanted).join('') !== words(given).join(''))
      lost.characters += differ(words(wanted), words(given))
    if (marks(wanted).join('') !== marks(given).join(''))
      lost.tags += differ(marks(wanted), marks(given))
    lost.first ||= `${JSON.stringify(wanted)} → ${JSON.stringify(given)}`
  }
  for (const { unit, target, state } of rows) {
    const row = byId.get(unit.id)
    compare(unit.source.text, row?.source ?? '')
    compare(target, row?.target ?? '')
    if (target && isFinished(state) !== row?.isDone) lost.states += 1
  }
  return lost
}

const none = { characters: 0, tags: 0, states: 0, first: '' }
const random = seeded(11)
const documents = Array.from({ length: 200 }, (_, number) => randomDocument(number, random))

test.each(formats)('%s carries the demo without loss', (format) => {
  expect(losses(demoRows(), writeExport(format, demoRows(), languages))).toEqual(none)
})

test.each(formats)('%s carries 200 generated documents without loss', (format) => {
  for (const rows of documents)
    expect(losses(rows, writeExport(format, rows, languages))).toEqual(none)
})

test.each(Object.entries(others))(
  'another program keeps all of the demo in %s',
  async (format, pass) => {
    const text = await pass(writeExport(format as Format, demoRows(), languages))
    expect({ ...losses(demoRows(), text), states: 0 }).toEqual(none)
  },
)

test.each(Object.entries(others))(
  'another program keeps all of 200 generated documents in %s',
  async (format, pass) => {
    for (const rows of documents) {
      const text = await pass(writeExport(format as Format, rows, languages))
      expect({ ...losses(rows, text), states: 0 }).toEqual(none)
    }
  },
)

const exportedAt = '2026-03-02T08:00:00.000Z'

test.each(formats)('%s says when it was exported', (format) => {
  const text = writeExport(format, demoRows(), { ...languages, exportedAt })
  expect(readFile(bytes(text)).exportedAt).toBe(exportedAt)
})

test.each(Object.entries(others))(
  'another program keeps the time of the export in %s, or leaves it out',
  async (format, pass) => {
    const text = await pass(writeExport(format as Format, demoRows(), { ...languages, exportedAt }))
    expect([exportedAt, null]).toContain(readFile(bytes(text)).exportedAt)
  },
)

test('each entry of PO has a reference of its own', () => {
  const references = writeExport('po', demoRows(), languages).match(/^#: .*$/gm) ?? []
  expect(new Set(references).size).toBe(demoRows().length)
})
