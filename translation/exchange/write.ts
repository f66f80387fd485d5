import type { ExportFormat, ExportRow, FileHead } from './file'
import { writeCsv } from './write-csv'
import { writeJson } from './write-json'
import { writeNested } from './write-nested'
import { writePo } from './write-po'
import { writeXliff1 } from './write-xliff1'
import { writeXliff2 } from './write-xliff2'

type Writer = (rows: readonly ExportRow[], head: FileHead) => string

const writers: Record<ExportFormat, Writer> = {
  xliff2: writeXliff2,
  xliff1: writeXliff1,
  po: writePo,
  csv: writeCsv,
  json: writeJson,
  nested: writeNested,
}

/** What follows the dot in the name of a file of this format. */
export const extensions: Record<ExportFormat, string> = {
  xliff2: 'xlf',
  xliff1: 'xlf',
  po: 'po',
  csv: 'csv',
  json: 'json',
  nested: 'json',
}

/** The text of a file with these rows, for UTF-8. */
export const writeExport = (format: ExportFormat, rows: readonly ExportRow[], head: FileHead) =>
  writers[format](rows, head)
