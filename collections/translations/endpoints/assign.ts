import type { PayloadHandler } from 'payload'

import { bodies, bodyOf, queries, queryOf } from '@/collections/translations/asked'
import { documentPage } from '@/collections/translations/items'
import { store } from '@/collections/translations/ledger/store'
import { refusal, reviewerOf, translates, translatorOf } from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import type { Assignable } from '@/translation/api'
import { entryOf, newEntry, withEntry } from '@/translation/ledger/ledger'

import { presentLedger } from './change'

/** GET people: who can be asked to translate into a language. */
export const people: PayloadHandler = async (req) => {
  const { locale } = queryOf(req, queries.locale)
  translatorOf(req, locale)
  const { docs } = await req.payload.find({ collection: 'users', pagination: false, depth: 0, req })
  const able = docs.filter((user) => translates({ ...user, collection: 'users' }, locale))
  const answer: Assignable = { people: able.map(({ id, name }) => ({ id, name })) }
  return Response.json(answer)
}

/** POST assign: reviewers ask anybody of the language, translators take work themselves or give it back. */
export const assign: PayloadHandler = async (req) => {
  const { assignee, document, locale, origin, units } = await bodyOf(req, bodies.assign)
  const user = translatorOf(req, locale)
  if (assignee !== null && assignee !== user.id) {
    reviewerOf(req)
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { id: { equals: assignee } },
      depth: 0,
      req,
    })
    if (!docs.some((asked) => translates({ ...asked, collection: 'users' }, locale)))
      throw refusal(
        req,
        400,
        'Dieses Konto übersetzt nicht in diese Sprache.',
        'This account does not translate into this language.',
      )
  }
  return inTransaction(req, async () => {
    let { stored } = await presentLedger(req, origin, document)
    for (const { id, isGone } of stored.units) {
      const entry = entryOf(stored, id, locale) ?? newEntry(id, locale)
      if (isGone || (units && !units.includes(id)) || entry.assignee === assignee) continue
      stored = { ...stored, ...withEntry(stored, { ...entry, assignee }) }
    }
    await store(req, stored)
    return Response.json(await documentPage(req, stored, locale))
  })
}
