import { CsvError, parse } from 'csv-parse/sync'

import { exportedName, isFinished, timeOf, type ExchangeFile, type FileRow } from './file'
import { reason, Refusal } from './refusal'

type Line = { record: string[]; info: { lines: number } }

const separators = [',', ';', '\t']

/** Spreadsheets of some languages write semicolons, others tabs. */
function separatorOf(head: string): string {
  const counts = separators.map((sign) => head.split(sign).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

function linesOf(text: string, delimiter: string): Line[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    }) as unknown as Line[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { lines?: number }
    throw new Refusal(lines ?? 1, 'syntax', { detail: error.message })
  }
}

/** Without the apostrophe that keeps spreadsheets from calculating. */
const bare = (cell: string) => cell.replace(/^'(?=['=+\-@\t\r])/, '')

const isBlank = (cell: string) => cell.trim() === ''

/** Where the columns stand. A spreadsheet may change their order and the case of their names. */
function columnsOf(head: readonly string[]) {
  const names = head.map((name) => name.trim())
  const find = (start: string) =>
    names.findIndex((name) => name.toLowerCase().startsWith(start.toLowerCase()))
  const column = (start: string) => {
    if (find(start) < 0) throw new Refusal(1, 'column', { name: start })
    return find(start)
  }
  const [id = 0, source = 0, target = 0] = ['id', 'source-', 'target-'].map(column)
  const after = (start: string) => names[find(start)]?.slice(start.length)
  return {
    at: { id, source, target, state: find('state') },
    from: after('source-') ?? null,
    to: after('target-') ?? null,
    exportedAt: timeOf(after(`${exportedName}-`)),
  }
}

/** Reads CSV with the columns id, source-…, target-… and, if it is there, state, in any order. */
export function readCsv(text: string): ExchangeFile {
  const named = /^sep=(.)\r?\n/i.exec(text)
  const table = text.slice(named?.[0].length ?? 0)
  const delimiter = named?.[1] ?? separatorOf(table.split('\n', 1)[0] ?? '')
  const [head, ...lines] = linesOf(table, delimiter)
  const width = head?.record.length ?? 0
  const { at, ...said } = columnsOf(head?.record ?? [])
  const above = named ? 1 : 0
  let line = above + (head?.info.lines ?? 1)
  const rows = lines.flatMap(({ record, info }): FileRow[] => {
    const cell = (column: number) => bare(record[column] ?? '')
    const row = {
      line: line + 1,
      id: cell(at.id).trim(),
      source: cell(at.source),
      target: cell(at.target),
      isDone: isFinished(cell(at.state).trim()),
    }
    line = above + info.lines
    // Spreadsheets leave rows of empty cells at the end.
    if (record.every(isBlank)) return []
    const isCut = record.length <= Math.max(at.id, at.source, at.target)
    const isWhole = !isCut && record.slice(width).every(isBlank)
    if (isWhole) return [row]
    const counts = { count: record.length.toString(), wanted: width.toString() }
    return [{ ...row, fault: reason('cells', counts) }]
  })
  return { format: 'csv', ...said, rows }
}
