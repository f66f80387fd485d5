import type { PayloadHandler } from 'payload'

import { bodies, bodyOf } from '@/collections/translations/asked'
import { documentPage } from '@/collections/translations/items'
import { store } from '@/collections/translations/ledger/store'
import { translatorOf } from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import { entryOf, newEntry, withEntry } from '@/translation/ledger/ledger'

import { presentLedger } from './change'

/** POST copy: puts the source into empty targets, marked as copies; what somebody wrote stays. */
export const copySource: PayloadHandler = async (req) => {
  const { document, locale, origin, units } = await bodyOf(req, bodies.copy)
  const user = translatorOf(req, locale)
  return inTransaction(req, async () => {
    let { stored } = await presentLedger(req, origin, document)
    for (const unit of stored.units) {
      const entry = entryOf(stored, unit.id, locale) ?? newEntry(unit.id, locale)
      const isWanted = units ? units.includes(unit.id) : unit.kind !== 'slug'
      if (unit.isGone || !isWanted || entry.target.trim() !== '') continue
      const next = {
        ...entry,
        target: unit.source.text,
        translatedFrom: unit.source.text,
        digest: unit.digest,
        step: 'draft' as const,
        isCopy: true,
        translator: user.id,
        corrector: null,
        base: null,
        translatedAt: new Date().toISOString(),
        revision: entry.revision + 1,
      }
      stored = { ...stored, ...withEntry(stored, next) }
    }
    await store(req, stored)
    return Response.json(await documentPage(req, stored, locale))
  })
}
