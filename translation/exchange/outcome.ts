import type { Translation } from '@/translation/unit'

import type { NewerChoice } from './newer'
import type { ImportPlan, PlanRow } from './plan'

export type Counts = Record<PlanRow['outcome'], number>

/** How many rows there are of each outcome. */
export function outcomeCounts({ rows }: ImportPlan): Counts {
  const counts: Counts = {
    new: 0,
    changed: 0,
    unchanged: 0,
    outdated: 0,
    newer: 0,
    beside: 0,
    rejected: 0,
  }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** What somebody decides about a file: whether bad rows stop it, and what becomes of newer texts. */
export type ImportChoices = { takesGoodRows?: boolean; newer?: NewerChoice | undefined }

/** The rows for which nothing of the file is imported. */
export const obstacles = (
  { rows }: ImportPlan,
  { newer, takesGoodRows }: ImportChoices,
): PlanRow[] =>
  rows.filter(
    ({ outcome }) =>
      (outcome === 'rejected' && !takesGoodRows) || (outcome === 'newer' && newer === undefined),
  )

type Imported = Omit<Translation, 'unit' | 'locale' | 'comment' | 'digest'>

/** What an import makes of one unit: a translation of its own, or a text beside the one that is there. */
export type ImportedUnit =
  { translation: Imported } | { beside: Omit<NonNullable<Translation['beside']>, 'digest'> }

/**
 * What the import makes of the units of its rows, by id. Nothing becomes approved by a file, and each is a
 * translation of the present source; `person` is the account that imports, `now` an ISO time.
 */
export function importedUnits(
  { exportedAt, rows }: ImportPlan,
  person: string | null,
  now: string,
): Map<string, ImportedUnit> {
  const imported = new Map<string, ImportedUnit>()
  for (const row of rows) {
    const { after, outcome, unit } = row
    if (!unit) continue
    if (outcome === 'beside')
      imported.set(unit.id, { beside: { target: after, by: person, at: now } })
    if (outcome !== 'new' && outcome !== 'changed') continue
    const { text } = unit.source
    const translation = {
      translatedFrom: text,
      target: after,
      step: row.step,
      isCopy: after === text,
      translator: person,
      corrector: null,
      reviewer: null,
      translatedAt: now,
      reviewedAt: null,
      imported: exportedAt ? { exportedAt, at: now } : null,
    }
    imported.set(unit.id, { translation })
  }
  return imported
}
