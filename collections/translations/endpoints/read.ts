import type { PayloadHandler } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import { filterFor, foundRows } from '@/collections/translations/found'
import { documentPage, itemFrom, peopleOf, type Row } from '@/collections/translations/items'
import { allLedgers } from '@/collections/translations/ledger/all'
import { load } from '@/collections/translations/ledger/store'
import { refusal, translatorOf } from '@/collections/translations/rights'
import type { ItemPage } from '@/translation/api'

// Behind every day.
const dayOf = ({ due }: Row) => due ?? '~'

const byDay = (one: Row, other: Row) =>
  dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? -1 : 1

/** GET units: the units of one language that fit the filter, what is wanted first in front, a page of them. */
export const units: PayloadHandler = async (req) => {
  const { limit, locale, page, ...filter } = queryOf(req, queries.units)
  const user = translatorOf(req, locale)
  const found = (await foundRows(req, locale, filterFor(user, filter))).sort(byDay)
  const shown = found.slice((page - 1) * limit, page * limit)
  const items = shown.map((row) => itemFrom(req, row))
  const answer: ItemPage = {
    items,
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / limit)),
    people: await peopleOf(req, items),
  }
  return Response.json(answer)
}

/** GET document: all units of one document in one language. */
export const document: PayloadHandler = async (req) => {
  const { document: id, locale, origin } = queryOf(req, queries.place)
  translatorOf(req, locale)
  if (origin === 'interface') await allLedgers(req)
  const stored = await load(req, origin, id)
  if (!stored || stored.sourceLocale === locale)
    throw refusal(
      req,
      404,
      'Hier gibt es in dieser Sprache nichts zu übersetzen.',
      'There is nothing to translate here in this language.',
    )
  return Response.json(await documentPage(req, stored, locale))
}
