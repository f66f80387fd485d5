import { setImmediate as others } from 'node:timers/promises'

import type { PayloadHandler } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import { rowsOf } from '@/collections/translations/items'
import { allLedgers } from '@/collections/translations/ledger/all'
import type { Stored } from '@/collections/translations/ledger/store'
import { withNotes } from '@/collections/translations/notes'
import { translatorOf } from '@/collections/translations/rights'
import type { Locale } from '@/i18n/locales'
import type { Match, MemoryAnswer } from '@/translation/offers'
import { memoryOf, recall, type Remembered, rememberedOf } from '@/translation/memory'

const made = new WeakMap<Stored, Map<Locale, Remembered[]>>()

/** What one document adds to the memory of a language; worked out once for each version of its ledger. */
function rememberedIn(stored: Stored, locale: Locale): Remembered[] {
  const own = made.get(stored) ?? new Map<Locale, Remembered[]>()
  made.set(stored, own)
  const known = own.get(locale) ?? rememberedOf(stored, locale)
  own.set(locale, known)
  return known
}

/** GET memory: what was approved elsewhere for the sources of a document that wait for a translation. */
export const memory: PayloadHandler = async (req) => {
  const { document, locale, origin } = queryOf(req, queries.place)
  translatorOf(req, locale)
  const ledgers = await allLedgers(req)
  const stored = ledgers.find((each) => each.origin === origin && each.document === document)
  const answer: MemoryAnswer = { matches: {} }
  if (!stored || stored.sourceLocale === locale) return Response.json(answer)
  const sameSource = ledgers.filter(({ sourceLocale }) => sourceLocale === stored.sourceLocale)
  const titles = new Map(sameSource.map((each) => [`${each.origin}:${each.document}`, each.title]))
  const remembered = memoryOf(sameSource.flatMap((each) => rememberedIn(each, locale)))
  const open = rowsOf(stored, locale).filter(
    ({ entry, state, unit }) =>
      unit.kind !== 'slug' && (['missing', 'outdated'].includes(state) || entry?.isCopy),
  )
  for (const { unit } of open) {
    const found = recall(unit, remembered).map(
      ({ percent, source, target, unit: known }): Match => ({
        unit: withNotes(req, known),
        title: titles.get(`${known.origin}:${known.document}`) ?? '',
        percent,
        source,
        target,
      }),
    )
    if (found.length > 0) answer.matches[unit.id] = found
    // A long page does not keep everybody else waiting.
    await others()
  }
  return Response.json(answer)
}
