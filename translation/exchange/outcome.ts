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

/**
 * What the import makes of the new and changed rows. Nothing becomes approved by a file, and each is a
 * translation of the present source; `person` is the account that imports, `now` an ISO time.
 */
export function importedTranslations(
  { rows, languages }: Plan,
  known: ReadonlyMap<string, Translation>,
  person: string | null,
  now: string,
): Translation[] {
  return rows.flatMap((row) => {
    if ((row.outcome !== 'new' && row.outcome !== 'changed') || !row.unit) return []
    const { text } = row.unit.source
    return {
      unit: row.unit.id,
      locale: languages.to,
      translatedFrom: text,
      target: row.after,
      step: row.step,
      isCopy: row.after === text,
      translator: person,
      reviewer: null,
      translatedAt: now,
      reviewedAt: null,
      comment: known.get(row.unit.id)?.comment ?? null,
    }
  })
}
