import type { PayloadRequest } from 'payload'

import { allLedgers } from '@/collections/translations/ledger/all'
import { withNotes } from '@/collections/translations/notes'
import { groupBy } from '@/lib/group'
import type { ExportRow, Format, Languages } from '@/translation/exchange/file'
import { writeFile } from '@/translation/exchange/write'
import { stateOf } from '@/translation/state'
import type { State } from '@/translation/unit'

/** Which units a file is to hold; what is left out does not narrow it. */
export type Selection = Languages & {
  /** A collection's or global's slug, or `interface`. */
  origin?: string | undefined
  document?: string | undefined
  states?: readonly State[] | undefined
}

/** The units of a selection in one target language, in the order of their pages. */
export async function exportRows(req: PayloadRequest, selection: Selection): Promise<ExportRow[]> {
  const { document, from, origin, states, to } = selection
  const ledgers = (await allLedgers(req)).filter(
    (ledger) =>
      ledger.sourceLocale === from &&
      (!origin || ledger.origin === origin) &&
      (!document || ledger.document === document),
  )
  return ledgers.flatMap((ledger) => {
    const own = ledger.entries.filter(({ locale }) => locale === to)
    const entries = groupBy(own, ({ unit }) => unit)
    return ledger.units.flatMap((unit) => {
      const entry = entries.get(unit.id)?.[0]
      const state = stateOf(unit, entry)
      if (state === 'gone' || (states && !states.includes(state))) return []
      return {
        unit: withNotes(req, unit),
        target: entry?.target ?? '',
        state,
        comment: entry?.comment ?? null,
      }
    })
  })
}

/** A selection as the text of a file, and how many units it holds. */
export async function exportFile(req: PayloadRequest, format: Format, selection: Selection) {
  const rows = await exportRows(req, selection)
  return { text: writeFile(format, rows, selection), count: rows.length }
}
