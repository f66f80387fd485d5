import { CsvError, parse } from 'csv-parse/sync'

import { isFinished, type ExchangeFile, type FileRow } from './file'
import { Refusal } from './refusal'

type Line = { record: string[]; info: { lines: number } }

function linesOf(text: string): Line[] {
  // Spreadsheets of some languages write semicolons.
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  try {
    return parse(text, {
      delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
    }) as unknown as Line[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { lines?: number }
    throw new Refusal(lines ?? 1, 'syntax', { detail: error.message })
  }
}

/** Without the apostrophe that keeps spreadsheets from calculating. */
const bare = (cell: string) => cell.replace(/^'(?=['=+\-@\t\r])/, '')

/** Reads CSV with the columns id, source-…, target-… and state, in any order. */
export function readCsv(text: string): ExchangeFile {
  const [head, ...lines] = linesOf(text)
  const names = head?.record ?? []
  const column = (start: string) => {
    const at = names.findIndex((name) => name.trim().startsWith(start))
    if (at < 0) throw new Refusal(1, 'column', { name: start })
    return at
  }
  const [id, source, target, state] = ['id', 'source-', 'target-', 'state'].map(column)
  const language = (at: number | undefined) =>
    (names[at ?? -1] ?? '').trim().replace(/^(?:source|target)-/, '')
  let line = head?.info.lines ?? 1
  const rows = lines.map(({ record, info }): FileRow => {
    const cell = (at: number | undefined) => bare(record[at ?? -1] ?? '')
    const row = {
      line: line + 1,
      id: cell(id),
      source: cell(source),
      target: cell(target),
      isDone: isFinished(cell(state).trim()),
    }
    line = info.lines
    return row
  })
  return { format: 'csv', from: language(source), to: language(target), rows }
}
