import type { PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'
import type { DocumentPage, Item, People } from '@/translation/api'
import { type LedgerEntry, entryOf, type KnownUnit } from '@/translation/ledger/ledger'
import { stateOf } from '@/translation/state'
import type { UnitState } from '@/translation/unit'

import { readDocument } from './ledger/documents'
import { stateCounts, type Stored } from './ledger/store'
import { withNotes } from './notes'
import { publishes, reviews, settingsOf, translates } from './rights'
import { surroundingsOf } from './surroundings'

/** A unit of a stored ledger and what is known of it in one language. */
export type Row = {
  title: string
  unit: KnownUnit
  entry: LedgerEntry | undefined
  state: UnitState
  /** The day by which it is wanted, as 2026-12-31; null when it is done. */
  due: string | null
}

/** A row as the desk shows it to this account. */
export function itemFrom(
  req: PayloadRequest,
  { due, entry, state, title, unit: known }: Row,
): Item {
  const made = { unit: withNotes(req, known), title, digest: known.digest, state, due }
  if (!entry) return { ...made, translation: null, inDocument: null, assignee: null, revision: 0 }
  const { applied, assignee, base: _base, beside, imported: _imported, revision, ...kept } = entry
  // A suggestion for an older source is of no use any more.
  const translation = { ...kept, beside: beside?.digest === known.digest ? beside : null }
  return { ...made, translation, inDocument: applied, assignee, revision }
}

function rowOf(
  { due, title }: Stored,
  locale: Locale,
  unit: KnownUnit,
  entry: LedgerEntry | undefined,
): Row {
  const state = stateOf(unit, entry)
  const isDone = state === 'approved' || state === 'gone'
  return { title, unit, entry, state, due: isDone ? null : (due[locale] ?? null) }
}

/** One unit of a stored ledger in one language, or null when the ledger does not know it. */
export function itemOf(
  req: PayloadRequest,
  stored: Stored,
  id: string,
  locale: Locale,
): Item | null {
  const unit = stored.units.find((each) => each.id === id)
  const entry = entryOf(stored, id, locale)
  return unit ? itemFrom(req, rowOf(stored, locale, unit, entry)) : null
}

const made = new WeakMap<Stored, Map<Locale, Row[]>>()

/** All units of a stored ledger in one language, in the order of the page. */
export function rowsOf(stored: Stored, locale: Locale): Row[] {
  const own = made.get(stored) ?? new Map<Locale, Row[]>()
  made.set(stored, own)
  const known = own.get(locale)
  if (known) return known
  const entries = new Map(
    stored.entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
  )
  const rows = stored.units.map((unit) => rowOf(stored, locale, unit, entries.get(unit.id)))
  own.set(locale, rows)
  return rows
}

/** The names of accounts, by id. */
export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<People> {
  const wanted = [...new Set(ids)]
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

/** The names of the accounts that `items` mention. */
export const peopleOf = (req: PayloadRequest, items: readonly Item[]): Promise<People> =>
  namesOf(
    req,
    items.flatMap(({ assignee, translation }) =>
      [
        assignee,
        translation?.translator,
        translation?.corrector,
        translation?.reviewer,
        translation?.override?.by,
        translation?.beside?.by,
      ].filter((id): id is string => typeof id === 'string'),
    ),
  )

/** The whole page of a document and language, as this account sees it. */
export async function documentPage(
  req: PayloadRequest,
  stored: Stored,
  locale: Locale,
): Promise<DocumentPage> {
  const { document, origin, sourceLocale, title } = stored
  const items = rowsOf(stored, locale).map((row) => itemFrom(req, row))
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
    due: stored.due[locale] ?? null,
    counts: stateCounts(stored)[locale] ?? {
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
      publishes: user !== null && publishes(user, origin),
      approvesOwn: (await settingsOf(req)).approvesOwn,
    },
    isPublished: typeof status === 'string' ? status === 'published' : null,
    surroundings: await surroundingsOf(req, stored, locale),
  }
}
