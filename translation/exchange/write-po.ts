import { po, type GetTextTranslation } from 'gettext-parser'

import { exportedName, isFinished, type ExportRow, type FileHead } from './file'
import { notesOf } from './rows'

function entry(row: ExportRow): GetTextTranslation {
  const { unit, target, state } = row
  const flags = [
    ...(target && !isFinished(state) ? ['fuzzy'] : []),
    ...(unit.kind === 'message' ? ['icu-message-format'] : []),
  ]
  return {
    msgctxt: unit.id,
    msgid: unit.source.text,
    msgstr: [target],
    comments: {
      translator: '',
      extracted: notesOf(row)
        .map(({ category, text }) => `${category}: ${text.replace(/\s+/g, ' ')}`)
        .join('\n'),
      // Some tools find an entry again by its reference, so each has one of its own.
      reference: unit.id.replace(/\s/g, '_'),
      flag: flags.join(', '),
      previous: '',
    },
  }
}

/** Gettext PO; the id of a unit is its context, marks stand in the text as `<1>…</1>`. */
export function writePo(rows: readonly ExportRow[], { exportedAt, from, to }: FileHead): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {}
  for (const row of rows) translations[row.unit.id] = { [row.unit.source.text]: entry(row) }
  const headers = {
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    Language: to,
    'X-Source-Language': from,
    ...(exportedAt && { [`X-${exportedName}`]: exportedAt }),
  }
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8')}\n`
}
