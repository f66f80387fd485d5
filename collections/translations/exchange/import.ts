import type { PayloadRequest } from 'payload'

import { allLedgers } from '@/collections/translations/ledger/all'
import { store, type Stored } from '@/collections/translations/ledger/store'
import { inTransaction } from '@/collections/translations/transaction'
import type { Locale } from '@/i18n/locales'
import type { ExchangeFile } from '@/translation/exchange/file'
import {
  importedUnits,
  obstacles,
  type ImportChoices,
  type ImportedUnit,
} from '@/translation/exchange/outcome'
import { localeOf, planImport, type Desk, type ImportPlan } from '@/translation/exchange/plan'
import { newEntry, type LedgerEntry } from '@/translation/ledger/ledger'

/** A file, the languages that may be imported, and what was decided about it. */
export type ImportOrder = ImportChoices & { file: ExchangeFile; locales: readonly Locale[] }

function deskOf(ledgers: readonly Stored[], { file, locales, newer }: ImportOrder): Desk {
  const language = localeOf(file.to)
  const units = ledgers.flatMap(({ title, units: own }) =>
    own.flatMap((unit) => (unit.isGone ? [] : [{ ...unit, title }])),
  )
  const entries = ledgers.flatMap((ledger) => ledger.entries)
  return {
    locales,
    newer,
    units: new Map(units.map((unit) => [unit.id, unit])),
    translations: new Map(
      entries.filter(({ locale }) => locale === language).map((entry) => [entry.unit, entry]),
    ),
  }
}

/** What the import of a file would do; nothing is written. */
export async function previewImport(req: PayloadRequest, order: ImportOrder): Promise<ImportPlan> {
  return planImport(order.file, deskOf(await allLedgers(req), order))
}

/** The ledger of a document with what `imported` has for its units. */
function withImported(
  ledger: Stored,
  locale: Locale,
  imported: ReadonlyMap<string, ImportedUnit>,
): Stored | null {
  const changed = ledger.units.filter(({ id, isGone }) => !isGone && imported.has(id))
  if (changed.length === 0) return null
  const known = new Map(
    ledger.entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
  )
  const next = changed.map(({ digest, id }): LedgerEntry => {
    const entry = known.get(id) ?? newEntry(id, locale)
    const made = imported.get(id)
    // What stands beside a text changes nothing for whoever is working on it.
    if (!made || 'beside' in made) return { ...entry, beside: made && { ...made.beside, digest } }
    const { translation } = made
    return { ...entry, ...translation, base: null, digest, revision: entry.revision + 1 }
  })
  const ids = new Set(next.map(({ unit }) => unit))
  const others = ledger.entries.filter((entry) => entry.locale !== locale || !ids.has(entry.unit))
  return { ...ledger, entries: [...others, ...next] }
}

/**
 * Imports a file in one transaction that looks at the ledger again: all of it or nothing, unless its good
 * rows are wanted. Answers the plan that it followed.
 */
export async function applyImport(req: PayloadRequest, order: ImportOrder): Promise<ImportPlan> {
  // Also brings the interface texts up to date, which must not depend on this transaction.
  await allLedgers(req)
  return inTransaction(req, async () => {
    const ledgers = await allLedgers(req)
    const plan = planImport(order.file, deskOf(ledgers, order))
    if (obstacles(plan, order).length > 0) return plan
    const now = new Date().toISOString()
    const imported = importedUnits(plan, req.user?.id ?? null, now)
    for (const ledger of ledgers) {
      const changed = withImported(ledger, plan.languages.to, imported)
      if (changed) await store(req, changed)
    }
    return plan
  })
}
