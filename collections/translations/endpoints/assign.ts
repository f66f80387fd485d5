import type { PayloadHandler, PayloadRequest } from 'payload'

import { bodies, bodyOf, queries, queryOf } from '@/collections/translations/asked'
import { queueMail } from '@/collections/translations/assignment-mail'
import { documentPage } from '@/collections/translations/items'
import { store } from '@/collections/translations/ledger/store'
import { refusal, reviewerOf, translates, translatorOf } from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import type { Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'
import type { Assignable, Assigned } from '@/translation/api'
import { entryOf, newEntry, withEntry } from '@/translation/ledger/ledger'

import { presentLedger } from './change'

const canBeAsked = (user: User, locale: Locale): boolean =>
  !user.deactivated && translates({ ...user, collection: 'users' }, locale)

/** GET people: who can be asked to translate into a language. */
export const people: PayloadHandler = async (req) => {
  const { locale } = queryOf(req, queries.locale)
  translatorOf(req, locale)
  const { docs } = await req.payload.find({ collection: 'users', pagination: false, depth: 0, req })
  const able = docs.filter((user) => canBeAsked(user, locale))
  const answer: Assignable = { people: able.map(({ id, name }) => ({ id, name })) }
  return Response.json(answer)
}

async function checkAsked(req: PayloadRequest, assignee: string, locale: Locale): Promise<void> {
  reviewerOf(req)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: assignee } },
    depth: 0,
    req,
  })
  if (!docs.some((asked) => canBeAsked(asked, locale)))
    throw refusal(
      req,
      400,
      'Dieses Konto übersetzt nicht in diese Sprache.',
      'This account does not translate into this language.',
    )
}

/**
 * POST assign: reviewers ask anybody of the language and say until when, translators take work themselves
 * or give it back. Who is asked by somebody else is written to, once.
 */
export const assign: PayloadHandler = async (req) => {
  const { assignee, document, due, locale, origin, units } = await bodyOf(req, bodies.assign)
  const user = translatorOf(req, locale)
  if (due !== undefined) reviewerOf(req)
  if (assignee && assignee !== user.id) await checkAsked(req, assignee, locale)
  return inTransaction(req, async () => {
    let { stored } = await presentLedger(req, origin, document)
    let isNew = false
    for (const { id, isGone } of stored.units) {
      const entry = entryOf(stored, id, locale) ?? newEntry(id, locale)
      const isSame = assignee === undefined || entry.assignee === assignee
      if (isGone || (units && !units.includes(id)) || isSame) continue
      stored = { ...stored, ...withEntry(stored, { ...entry, assignee }) }
      isNew = true
    }
    if (due !== undefined) {
      const { [locale]: _before, ...others } = stored.due
      stored = { ...stored, due: due === null ? others : { ...others, [locale]: due } }
    }
    await store(req, stored)
    const isAsked = isNew && assignee && assignee !== user.id
    const mail = isAsked
      ? await queueMail(req, { account: assignee, document, locale, origin })
      : null
    const answer: Assigned = { ...(await documentPage(req, stored, locale)), mail }
    return Response.json(answer)
  })
}
