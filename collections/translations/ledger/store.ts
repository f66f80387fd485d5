import type { PayloadRequest } from 'payload'

import { isLocale, type Locale, locales } from '@/i18n/locales'
import type { Translation as Row } from '@/payload-types'
import type { Progress } from '@/translation/api'
import type { LedgerEntry, KnownUnit, Ledger } from '@/translation/ledger/ledger'
import { stateOf } from '@/translation/state'
import { states } from '@/translation/unit'

/** A row of the ledger, typed. */
export type Stored = Ledger & {
  origin: string
  document: string
  title: string
  isTrashed: boolean
  /** The day by which a language is wanted, as 2026-12-31. */
  due: Partial<Record<Locale, string>>
  /** What publishing has taken along into other languages, the newest first. */
  follows: Followed[]
}

/** What publishing the source has changed about the published text of another language. */
export type Followed = {
  locale: Locale
  /** When, as ISO 8601, and by which account. */
  at: string
  by: string | null
  /** The words that went, as readers saw them. */
  removed: string[]
  /** The kinds of rows without words that went. */
  things: string[]
  isReordered: boolean
}

/** The request of a call, as far as the database needs it to write in the same transaction. */
type Req = PayloadRequest

export const keyOf = (origin: string, document: string): string => `${origin}:${document}`

/** How many units of a document are in which state, by target language. */
export function stateCounts(ledger: Ledger): Partial<Record<Locale, Progress>> {
  const targets = locales.filter((locale) => locale !== ledger.sourceLocale)
  return Object.fromEntries(
    targets.map((locale) => {
      const counts = Object.fromEntries(states.map((state) => [state, 0])) as Progress
      const entries = new Map(
        ledger.entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
      )
      for (const unit of ledger.units) counts[stateOf(unit, entries.get(unit.id))] += 1
      return [locale, counts]
    }),
  )
}

const counted = new WeakMap<Stored, ReturnType<typeof stateCounts>>()

/** The same, counted once for a ledger that nobody writes to any more. */
export function countsKept(stored: Stored): ReturnType<typeof stateCounts> {
  const counts = counted.get(stored) ?? stateCounts(stored)
  counted.set(stored, counts)
  return counts
}

const structureOf = (structure: Row['structure']): Pick<Stored, 'follows' | 'shown' | 'things'> => {
  const { follows = [], shown = {}, things = {} } = (structure ?? {}) as Partial<Stored>
  return { follows, shown, things }
}

/** A row of the database as the ledger of a document. */
export const storedOf = (row: Partial<Row> & Pick<Row, 'document' | 'origin'>): Stored => ({
  origin: row.origin,
  document: row.document,
  title: row.title ?? '',
  isTrashed: row.isTrashed ?? false,
  due: (row.due ?? {}) as Stored['due'],
  sourceLocale: isLocale(row.sourceLocale) ? row.sourceLocale : 'de',
  units: (row.units ?? []) as unknown as KnownUnit[],
  entries: (row.entries ?? []) as unknown as LedgerEntry[],
  standing: (row.standing ?? {}) as Ledger['standing'],
  ...structureOf(row.structure),
})

const isOf = (origin: string, document: string) => ({
  key: { equals: keyOf(origin, document) },
})

/** What the ledger keeps of a document, or nothing. */
export async function load(req: Req, origin: string, document: string): Promise<Stored | null> {
  const where = isOf(origin, document)
  const row = await req.payload.db.findOne<Row>({ collection: 'translations', where, req })
  return row && storedOf(row)
}

/** Writes the ledger of a document, in the transaction of the request. */
export async function store(req: Req, stored: Stored): Promise<void> {
  const { document, follows, origin, shown, things, ...rest } = stored
  const structure = { follows, shown, things }
  await req.payload.db.upsert({
    collection: 'translations',
    where: isOf(origin, document),
    data: {
      key: keyOf(origin, document),
      origin,
      document,
      ...rest,
      structure,
      counts: stateCounts(stored),
    },
    returning: false,
    req,
  })
}

/** Forgets a document that was deleted for good. */
export async function forget(req: Req, origin: string, document: string): Promise<void> {
  const where = isOf(origin, document)
  await req.payload.db.deleteMany({ collection: 'translations', where, req })
}
