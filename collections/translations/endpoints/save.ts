import type { PayloadHandler } from 'payload'

import { bodies, bodyOf } from '@/collections/translations/asked'
import { itemOf } from '@/collections/translations/items'
import { store } from '@/collections/translations/ledger/store'
import {
  refusal,
  reviewerOf,
  reviews,
  settingsOf,
  translatorOf,
} from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import { groupBy } from '@/lib/group'
import type { BatchResult } from '@/translation/api'
import { attributed } from '@/translation/correction'
import { withEntry } from '@/translation/ledger/ledger'
import { tagFaultOf } from '@/translation/segment'

import { changeUnit, placeOf, presentLedger } from './change'
import { answerOf, judge } from './judge'

/** POST save: keeps a target as a draft of the account. */
export const save: PayloadHandler = async (req) => {
  const { basedOn, locale, target, ...seen } = await bodyOf(req, bodies.save)
  const user = translatorOf(req, locale)
  const { approvesCorrections } = await settingsOf(req)
  const mayCorrect = approvesCorrections && reviews(user)
  return changeUnit(req, locale, seen, (entry, unit) => {
    // A text of an older source stays outdated, so its marks need not be those of the present one.
    const of = basedOn ?? { text: unit.source.text, digest: unit.digest }
    const isPresent = of.digest === unit.digest
    const fault = tagFaultOf(target, unit.source.tags)
    if (fault && (isPresent || fault.fault === 'unbalanced'))
      throw refusal(
        req,
        400,
        `Die Marke <${fault.id}> passt nicht zum Ausgangstext. Bitte setzen Sie sie neu.`,
        `The tag <${fault.id}> does not fit the source. Please set it again.`,
      )
    return {
      ...entry,
      target,
      translatedFrom: isPresent ? unit.source.text : of.text,
      digest: of.digest,
      step: 'draft',
      isCopy: false,
      ...attributed({ by: user.id, digest: of.digest, entry, mayCorrect, target }),
      reviewer: null,
      translatedAt: new Date().toISOString(),
      reviewedAt: null,
      // Whoever uses the suggestion of a file needs it no longer.
      beside: entry.beside?.target === target ? null : entry.beside,
    }
  })
}

/** POST discard: takes away the text of a file that stands beside a unit. */
export const discard: PayloadHandler = async (req) => {
  const { locale, ...seen } = await bodyOf(req, bodies.discard)
  translatorOf(req, locale)
  return changeUnit(req, locale, seen, (entry) => ({ ...entry, beside: null }))
}

/** POST return: sends a unit back to whoever translated it, with a comment. */
export const sendBack: PayloadHandler = async (req) => {
  const { comment, locale, ...seen } = await bodyOf(req, bodies.return)
  const user = reviewerOf(req)
  translatorOf(req, locale)
  return changeUnit(req, locale, seen, (entry) => ({
    ...entry,
    step: 'draft',
    comment,
    reviewer: user.id,
    reviewedAt: new Date().toISOString(),
  }))
}

/** POST submit: hands translations to review. */
export const submit: PayloadHandler = async (req) => {
  const { locale, units } = await bodyOf(req, bodies.batch)
  translatorOf(req, locale)
  const results: BatchResult['results'] = []
  for (const [, seen] of groupBy(units, ({ unit }) => placeOf(unit).join(':')))
    await inTransaction(req, async () => {
      let { stored } = await presentLedger(req, ...placeOf(seen[0]?.unit ?? ''))
      for (const each of seen) {
        const { entry, isAlready, outcome } = judge(stored, each, locale)
        if (outcome === 'done' && !isAlready) {
          const next = { ...entry, step: 'review' as const, revision: entry.revision + 1 }
          if (entry.step === 'draft') stored = { ...stored, ...withEntry(stored, next) }
        }
        results.push({ unit: each.unit, outcome, item: itemOf(req, stored, each.unit, locale) })
      }
      await store(req, stored)
    })
  return answerOf(req, { results })
}
