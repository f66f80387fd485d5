import type { PayloadRequest } from 'payload'

import { type UnitFilter, foundRows } from '@/collections/translations/found'
import { withNotes } from '@/collections/translations/notes'
import type { ExportRow, ExportFormat, LanguagePair } from '@/translation/exchange/file'
import { writeExport } from '@/translation/exchange/write'

/** Which units a file is to hold. */
export type Selection = LanguagePair & UnitFilter & { hasAddresses?: boolean | undefined }

/**
 * The units of a selection in one target language, in the order of their pages. Addresses of pages are left
 * out unless wanted: they are made from the title, and programs would translate them like words.
 */
export async function exportRows(req: PayloadRequest, selection: Selection): Promise<ExportRow[]> {
  const { from, hasAddresses, to, ...filter } = selection
  const rows = await foundRows(req, to, filter)
  return rows.flatMap(({ entry, state, unit }) => {
    if (unit.sourceLocale !== from || (unit.kind === 'slug' && !hasAddresses)) return []
    const { comment = null, target = '' } = entry ?? {}
    return [{ unit: withNotes(req, unit), target, state, comment }]
  })
}

/** A selection as the text of a file, and how many units it holds. */
export async function exportFile(req: PayloadRequest, format: ExportFormat, selection: Selection) {
  // Taken before reading: what is saved meanwhile is newer than the file.
  const exportedAt = new Date().toISOString()
  const rows = await exportRows(req, selection)
  const { from, to } = selection
  return { text: writeExport(format, rows, { from, to, exportedAt }), count: rows.length }
}
