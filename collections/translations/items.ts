import type { PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'
import type { DocumentPage, Item, People } from '@/translation/api'
import { type Entry, entryOf, type KnownUnit } from '@/translation/ledger/ledger'
import { stateOf } from '@/translation/state'

import { readDocument } from './ledger/documents'
import { countsOf, type Stored } from './ledger/store'
import { reviews, settingsOf, translates } from './rights'
import { surroundingsOf } from './surroundings'

function makeItem({ title }: Stored, known: KnownUnit, entry: Entry | undefined): Item {
  const { digest, isGone: _gone, isRich: _rich, role: _role, ...unit } = known
  const made = { unit, title, digest, state: stateOf(known, entry) }
  if (!entry) return { ...made, translation: null, inDocument: null, assignee: null, revision: 0 }
  const { applied, assignee, revision, ...translation } = entry
  return { ...made, translation, inDocument: applied, assignee, revision }
}

/** One unit of a stored ledger in one language, or null when the ledger does not know it. */
export function itemOf(stored: Stored, id: string, locale: Locale): Item | null {
  const known = stored.units.find((unit) => unit.id === id)
  return known ? makeItem(stored, known, entryOf(stored, id, locale)) : null
}

const made = new WeakMap<Stored, Map<Locale, Item[]>>()

/** All units of a stored ledger in one language, in the order of the page. */
export function itemsOf(stored: Stored, locale: Locale): Item[] {
  const own = made.get(stored) ?? new Map<Locale, Item[]>()
  made.set(stored, own)
  const known = own.get(locale)
  if (known) return known
  const entries = new Map(
    stored.entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
  )
  const items = stored.units.map((unit) => makeItem(stored, unit, entries.get(unit.id)))
  own.set(locale, items)
  return items
}

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
    surroundings: await surroundingsOf(req, stored, locale),
  }
}
