import type { PayloadRequest } from 'payload'

import { allLedgers } from '@/collections/translations/ledger/all'
import { store, type Stored } from '@/collections/translations/ledger/store'
import { inTransaction } from '@/collections/translations/transaction'
import type { Locale } from '@/i18n/locales'
import type { ExchangeFile } from '@/translation/exchange/file'
import { firstRejection, importedTranslations } from '@/translation/exchange/outcome'
import { planImport, type Desk, type Plan } from '@/translation/exchange/plan'
import { newEntry, type Entry } from '@/translation/ledger/ledger'

function deskOf(ledgers: readonly Stored[], file: ExchangeFile, locales: readonly Locale[]): Desk {
  const language = file.to.split(/[-_]/)[0]?.toLowerCase()
  const units = ledgers.flatMap((ledger) => ledger.units.filter(({ isGone }) => !isGone))
  const entries = ledgers.flatMap((ledger) => ledger.entries)
  return {
    locales,
    units: new Map(units.map((unit) => [unit.id, unit])),
    translations: new Map(
      entries.filter(({ locale }) => locale === language).map((entry) => [entry.unit, entry]),
    ),
  }
}

/** What the import of a file would do; nothing is written. `locales` are those that may be imported. */
export async function previewImport(
  req: PayloadRequest,
  file: ExchangeFile,
  locales: readonly Locale[],
): Promise<Plan> {
  return planImport(file, deskOf(await allLedgers(req), file, locales))
}

/** The ledger of a document with what `imported` has for its units. */
function withImported(
  ledger: Stored,
  locale: Locale,
  imported: ReturnType<typeof importedTranslations>,
): Stored | null {
  const changed = ledger.units.filter(({ id, isGone }) => !isGone && imported.has(id))
  if (changed.length === 0) return null
  const known = new Map(
    ledger.entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
  )
  const next = changed.map(({ digest, id }): Entry => {
    const entry = known.get(id) ?? newEntry(id, locale)
    return { ...entry, ...imported.get(id), base: null, digest, revision: entry.revision + 1 }
  })
  const ids = new Set(next.map(({ unit }) => unit))
  const others = ledger.entries.filter((entry) => entry.locale !== locale || !ids.has(entry.unit))
  return { ...ledger, entries: [...others, ...next] }
}

/**
 * Imports a file in one transaction that looks at the ledger again: all of it, or, when a row is rejected,
 * nothing. Answers the plan that it followed.
 */
export async function applyImport(
  req: PayloadRequest,
  file: ExchangeFile,
  locales: readonly Locale[],
): Promise<Plan> {
  // Also brings the interface texts up to date, which must not depend on this transaction.
  await allLedgers(req)
  return inTransaction(req, async () => {
    const ledgers = await allLedgers(req)
    const plan = planImport(file, deskOf(ledgers, file, locales))
    if (firstRejection(plan)) return plan
    const now = new Date().toISOString()
    const imported = importedTranslations(plan, req.user?.id ?? null, now)
    for (const ledger of ledgers) {
      const changed = withImported(ledger, plan.languages.to, imported)
      if (changed) await store(req, changed)
    }
    return plan
  })
}
