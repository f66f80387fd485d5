import { exportedName, type ExportRow, type FileHead } from './file'
import { notesOf } from './rows'

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which the reader takes off. */
const cell = (text: string): string =>
  `"${(/^['=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** CSV for spreadsheets, with the mark of UTF-8 in front; marks stand in the text as `<1>…</1>`. */
export function writeCsv(rows: readonly ExportRow[], { exportedAt, from, to }: FileHead): string {
  const head = ['id', `source-${from}`, `target-${to}`, 'state', 'note']
  // A name of a column, since spreadsheets write the times in cells in their own way.
  if (exportedAt) head.push(`${exportedName}-${exportedAt}`)
  const lines = rows.map((row) => {
    const notes = notesOf(row).map(({ category, text }) => `${category}: ${text}`)
    return [
      row.unit.id,
      row.unit.source.text,
      row.target,
      row.state,
      notes.join(' · '),
      ...(exportedAt ? [''] : []),
    ]
  })
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
