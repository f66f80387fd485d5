import type { PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'
import type { DocumentPage, Item, People } from '@/translation/api'
import { entryOf } from '@/translation/ledger/ledger'
import { stateOf } from '@/translation/state'

import { readDocument } from './ledger/documents'
import { countsOf, type Stored } from './ledger/store'
import { reviews, settingsOf, translates } from './rights'

/** One unit of a stored ledger in one language, or null when the ledger does not know it. */
export function itemOf(stored: Stored, id: string, locale: Locale): Item | null {
  const known = stored.units.find((unit) => unit.id === id)
  if (!known) return null
  const { digest, isGone: _gone, isRich: _rich, role: _role, ...unit } = known
  const entry = entryOf(stored, id, locale)
  const state = stateOf(known, entry)
  const { title } = stored
  if (!entry)
    return {
      unit,
      title,
      state,
      translation: null,
      inDocument: null,
      assignee: null,
      digest,
      revision: 0,
    }
  const { applied, assignee, revision, ...translation } = entry
  return { unit, title, state, translation, inDocument: applied, assignee, digest, revision }
}

/** All units of a stored ledger in one language, in the order of the page. */
export const itemsOf = (stored: Stored, locale: Locale): Item[] =>
  stored.units.flatMap(({ id }) => itemOf(stored, id, locale) ?? [])

/** The names of the accounts that `items` mention. */
export async function peopleOf(req: PayloadRequest, items: readonly Item[]): Promise<People> {
  const ids = items.flatMap(({ assignee, translation }) => [
    assignee,
    translation?.translator,
    translation?.reviewer,
  ])
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string'))]
  if (wanted.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: wanted } },
    select: { name: true },
    pagination: false,
    depth: 0,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name]))
}

/** The whole page of a document and language, as this account sees it. */
export async function documentPage(
  req: PayloadRequest,
  stored: Stored,
  locale: Locale,
): Promise<DocumentPage> {
  const { document, origin, sourceLocale, title } = stored
  const items = itemsOf(stored, locale)
  const { user } = req
  const present = await readDocument(req, origin, document)
  const status: unknown = present?.target(locale)['_status']
  return {
    origin,
    document,
    title,
    sourceLocale,
    locale,
    items,
    counts: countsOf(stored)[locale] ?? {
      missing: 0,
      draft: 0,
      review: 0,
      approved: 0,
      outdated: 0,
      gone: 0,
    },
    people: await peopleOf(req, items),
    rights: {
      translates: user !== null && translates(user, locale),
      reviews: user !== null && reviews(user),
      publishes: user !== null && reviews(user),
      approvesOwn: (await settingsOf(req)).approvesOwn,
    },
    isPublished: typeof status === 'string' ? status === 'published' : null,
  }
}
