import { decode } from './decode'
import type { ExchangeFile } from './file'
import { readCsv } from './read-csv'
import { readJson } from './read-json'
import { readPo } from './read-po'
import { readXliff } from './read-xliff'
import { Refusal } from './refusal'

/** The head of a CSV, after the line with which a spreadsheet may name the separator. */
const headOfCsv = /^(?:sep=[^\n]*\n)?[^\n]*source-/i

/**
 * What a file says, in whichever of our formats it is; its name says nothing. Throws a `Refusal` with line
 * and reason for anything else.
 */
export function readFile(bytes: Uint8Array): ExchangeFile {
  const text = decode(bytes)
  const start = text.trimStart()
  if (start.startsWith('<')) return readXliff(text)
  if (/^[{[]/.test(start)) return readJson(text)
  if (/^(?:#|msgid|msgctxt|domain)/.test(start)) return readPo(text)
  if (headOfCsv.test(start)) return readCsv(text)
  throw new Refusal(1, 'unknownFormat')
}
