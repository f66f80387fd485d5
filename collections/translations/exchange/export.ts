import type { PayloadRequest } from 'payload'

import { type Filter, foundRows } from '@/collections/translations/found'
import { withNotes } from '@/collections/translations/notes'
import type { ExportRow, Format, Languages } from '@/translation/exchange/file'
import { writeFile } from '@/translation/exchange/write'

/** Which units a file is to hold. */
export type Selection = Languages & Filter

/** The units of a selection in one target language, in the order of their pages. */
export async function exportRows(req: PayloadRequest, selection: Selection): Promise<ExportRow[]> {
  const { from, to, ...filter } = selection
  const rows = await foundRows(req, to, filter)
  return rows.flatMap(({ entry, state, unit }) => {
    if (unit.sourceLocale !== from) return []
    const { comment = null, target = '' } = entry ?? {}
    return [{ unit: withNotes(req, unit), target, state, comment }]
  })
}

/** A selection as the text of a file, and how many units it holds. */
export async function exportFile(req: PayloadRequest, format: Format, selection: Selection) {
  const rows = await exportRows(req, selection)
  return { text: writeFile(format, rows, selection), count: rows.length }
}
