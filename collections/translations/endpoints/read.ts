import type { PayloadHandler } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import {
  documentPage,
  itemFrom,
  peopleOf,
  type Row,
  rowsOf,
} from '@/collections/translations/items'
import { allLedgers } from '@/collections/translations/ledger/all'
import { load } from '@/collections/translations/ledger/store'
import { refusal, translatorOf } from '@/collections/translations/rights'
import type { ItemPage } from '@/translation/api'

type Filter = { state?: string; assignee?: string; text?: string }

const fitsFilter = ({ assignee, state, text }: Filter) => {
  const states = state?.split(',').filter(Boolean) ?? []
  const words = text?.trim().toLowerCase() ?? ''
  return ({ entry, state: own, title, unit }: Row) => {
    if (states.length > 0 ? !states.includes(own) : own === 'gone') return false
    const asked = entry?.assignee ?? null
    if (assignee === 'none' ? asked : assignee && asked !== assignee) return false
    const texts = [unit.source.text, entry?.target ?? '', title]
    return words === '' || texts.some((each) => each.toLowerCase().includes(words))
  }
}

/** GET units: the units of one language that fit the filter, a page of them. */
export const units: PayloadHandler = async (req) => {
  const { document, limit, locale, origin, page, ...asked } = queryOf(req, queries.units)
  const user = translatorOf(req, locale)
  const assignee = asked.assignee === 'me' ? user.id : asked.assignee
  const ledgers = (await allLedgers(req)).filter(
    (stored) =>
      stored.sourceLocale !== locale &&
      (!origin || stored.origin === origin) &&
      (!document || stored.document === document),
  )
  const found = ledgers
    .flatMap((stored) => rowsOf(stored, locale))
    .filter(fitsFilter({ ...asked, ...(assignee ? { assignee } : {}) }))
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
