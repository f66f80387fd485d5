import type { Translation } from '@/translation/unit'

import type { Plan, PlanRow } from './plan'

export type Counts = Record<PlanRow['outcome'], number>

/** How many rows there are of each outcome. */
export function countsOf({ rows }: Plan): Counts {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, outdated: 0, rejected: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** The first row that stops the import of the whole file. */
export const firstRejection = ({ rows }: Plan) => rows.find((row) => row.outcome === 'rejected')

type Imported = Omit<Translation, 'unit' | 'locale' | 'comment' | 'digest'>

/**
 * What the import makes of the units of new and changed rows, by id. Nothing becomes approved by a file,
 * and each is a translation of the present source; `person` is the account that imports, `now` an ISO time.
 */
export function importedTranslations(
  { rows }: Plan,
  person: string | null,
  now: string,
): Map<string, Imported> {
  const imported = new Map<string, Imported>()
  for (const row of rows) {
    if ((row.outcome !== 'new' && row.outcome !== 'changed') || !row.unit) continue
    const { text } = row.unit.source
    imported.set(row.unit.id, {
      translatedFrom: text,
      target: row.after,
      step: row.step,
      isCopy: row.after === text,
      translator: person,
      corrector: null,
      reviewer: null,
      translatedAt: now,
      reviewedAt: null,
    })
  }
  return imported
}
