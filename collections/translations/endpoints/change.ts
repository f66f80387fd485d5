import type { PayloadRequest } from 'payload'

import { itemOf } from '@/collections/translations/items'
import { type Kept, keepLedger } from '@/collections/translations/ledger/keep'
import { store } from '@/collections/translations/ledger/store'
import { refusal } from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import type { Locale } from '@/i18n/locales'
import type { Seen } from '@/translation/api'
import {
  type LedgerEntry,
  entryOf,
  type KnownUnit,
  newEntry,
  withEntry,
} from '@/translation/ledger/ledger'

/** Origin and document of a unit's id. */
export const placeOf = (unit: string): [string, string] => {
  const [origin = '', document = ''] = unit.split(':')
  return [origin, document]
}

/** The ledger of a document, brought up to what it now holds; throws 404. */
export async function presentLedger(
  req: PayloadRequest,
  origin: string,
  document: string,
): Promise<Kept> {
  const kept = await keepLedger(req, origin, document)
  if (!kept || kept.stored.isTrashed)
    throw refusal(
      req,
      404,
      'Dieses Dokument gibt es nicht mehr.',
      'This document is no longer there.',
    )
  return kept
}

type Change = (entry: LedgerEntry, unit: KnownUnit) => LedgerEntry

/**
 * Changes one unit in a transaction that first looks at the document again. Answers the unit as it is
 * then: with 409 and unchanged when it is no longer the one that `seen` names.
 */
export async function changeUnit(
  req: PayloadRequest,
  locale: Locale,
  seen: Seen,
  change: Change,
): Promise<Response> {
  return inTransaction(req, async () => {
    const { stored } = await presentLedger(req, ...placeOf(seen.unit))
    const unit = stored.units.find(({ id }) => id === seen.unit)
    const entry = entryOf(stored, seen.unit, locale) ?? newEntry(seen.unit, locale)
    const isSeen = unit?.digest === seen.digest && entry.revision === seen.revision
    if (!unit || !isSeen || unit.isGone || stored.sourceLocale === locale) {
      const { message } = refusal(
        req,
        409,
        'Dieser Text wurde inzwischen geändert. Ihre Eingabe ist nicht gespeichert; bitte vergleichen Sie beide Fassungen.',
        'This text has changed meanwhile. Your input is not saved; please compare both versions.',
      )
      const item = itemOf(req, stored, seen.unit, locale)
      return Response.json({ errors: [{ message }], item }, { status: 409 })
    }
    const next = { ...change(entry, unit), revision: entry.revision + 1 }
    const changed = { ...stored, ...withEntry(stored, next) }
    await store(req, changed)
    return Response.json({ item: itemOf(req, changed, seen.unit, locale) })
  })
}
