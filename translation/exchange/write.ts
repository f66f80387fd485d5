import type { ExportRow, Format, Languages } from './file'
import { writeCsv } from './write-csv'
import { writeJson } from './write-json'
import { writePo } from './write-po'
import { writeXliff1 } from './write-xliff1'
import { writeXliff2 } from './write-xliff2'

type Writer = (rows: readonly ExportRow[], languages: Languages) => string

const writers: Record<Format, Writer> = {
  xliff2: writeXliff2,
  xliff1: writeXliff1,
  po: writePo,
  csv: writeCsv,
  json: writeJson,
}

/** What follows the dot in the name of a file of this format. */
export const extensions: Record<Format, string> = {
  xliff2: 'xlf',
  xliff1: 'xlf',
  po: 'po',
  csv: 'csv',
  json: 'json',
}

/** The text of a file with these rows, for UTF-8. */
export const writeFile = (format: Format, rows: readonly ExportRow[], languages: Languages) =>
  writers[format](rows, languages)
