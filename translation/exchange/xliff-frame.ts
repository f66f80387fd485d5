import { exportedName, type ExportRow, type FileHead } from './file'
import { notesOf, perDocument } from './rows'
import { escapeXml } from './xml-text'

/** The notes of a unit; each version of XLIFF has its own attribute for what a note is about. */
export const notesXml = (row: ExportRow, about: 'category' | 'from'): string =>
  notesOf(row)
    .map(({ category, text }) => `<note ${about}="${category}">${escapeXml(text)}</note>`)
    .join('')

type Version = {
  /** The attributes of the root element. */
  root: string
  /** The attribute that says what a note is about. */
  about: 'category' | 'from'
  /** The element of a document around a note and its units. */
  file: (document: string, note: string, units: string) => string
  unit: (row: ExportRow) => string
}

/** An XLIFF text with a file for each document and a line for each unit. */
export function xliffText(
  rows: readonly ExportRow[],
  { exportedAt }: FileHead,
  { about, file, root, unit }: Version,
): string {
  const note = exportedAt ? `<note ${about}="${exportedName}">${exportedAt}</note>` : ''
  const files = perDocument(rows).map(({ document, rows: units }) =>
    file(document, note, `\n${units.map(unit).join('\n')}\n`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff ${root}>\n${files.join('\n')}\n</xliff>\n`
}
