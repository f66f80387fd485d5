import type { PayloadRequest } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { unpublishedOf } from '@/fields/links/unpublished'
import type { Locale } from '@/i18n/locales'
import { termsOf } from '@/translation/checks/glossary'
import type { Surroundings } from '@/translation/checks/surroundings'

import { allLedgers } from './ledger/all'
import type { Stored } from './ledger/store'

const isDocument = (target: string | undefined): target is string =>
  /^[a-z-]+:[\w-]+$/.test(target ?? '') && !/^(?:https?|mailto|tel):/.test(target ?? '')

/** What has been approved for the same sources in other places. */
function elsewhereOf({ units }: Stored, ledgers: readonly Stored[], locale: Locale) {
  const wanted = new Set(units.map(({ digest }) => digest))
  const found = new Map<string, { unit: string; target: string }[]>()
  for (const { entries, units: all } of ledgers) {
    const same = new Map(
      all.flatMap(({ digest, id, isGone }) =>
        wanted.has(digest) && !isGone ? [[id, digest]] : [],
      ),
    )
    if (same.size === 0) continue
    for (const { digest, locale: language, step, target, unit } of entries)
      if (language === locale && step === 'approved' && digest && same.get(unit) === digest)
        found.set(digest, [...(found.get(digest) ?? []), { unit, target }])
  }
  return Object.fromEntries(
    units.flatMap(({ digest, id }) => {
      const others = (found.get(digest) ?? []).filter(({ unit }) => unit !== id)
      return others.length > 0 ? [[id, others.map(({ target }) => target)]] : []
    }),
  )
}

/** What the checks of a document's translations into `locale` need to know beyond its units. */
export async function surroundingsOf(
  req: PayloadRequest,
  stored: Stored,
  locale: Locale,
): Promise<Surroundings> {
  const targets = stored.units.flatMap(({ source }) => source.tags.map(({ target }) => target))
  const { docs } = await req.payload.find({
    collection: 'glossary',
    pagination: false,
    depth: 0,
    req: aside(req),
  })
  return {
    terms: termsOf(docs).filter((term) => term.locale === locale),
    unpublished: await unpublishedOf(req, [...new Set(targets.filter(isDocument))], locale),
    elsewhere: elsewhereOf(stored, await allLedgers(req), locale),
  }
}
