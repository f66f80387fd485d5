import { isolateObjectProperty, type Payload, type PayloadRequest, type Where } from 'payload'

import { defaultLocale } from '@/i18n/locales'
import type { Translation as Row } from '@/payload-types'

import { inTransaction } from '@/collections/translations/transaction'
import { interfaceGroups, interfaceOrigin } from './interface-texts'
import { keepLedger } from './keep'
import { type Stored, storedOf } from './store'

const current = new WeakSet<Payload>()

/**
 * The texts of `messages/` change with the code alone, so the ledger looks at them once in the life of
 * the process, when somebody asks for the first time.
 */
async function keepInterfaceTexts(req: PayloadRequest): Promise<void> {
  if (current.has(req.payload)) return
  await inTransaction(req, async () => {
    // Nobody translated what the files bring along.
    const nobody = isolateObjectProperty(req, 'user')
    nobody.user = null
    for (const group of await interfaceGroups(defaultLocale))
      await keepLedger(nobody, interfaceOrigin, group)
  })
  current.add(req.payload)
}

type Known = { updatedAt: string; stored: Stored }

const rows = new WeakMap<Payload, Map<string, Known>>()

/**
 * Every document's ledger outside the trash. The database is asked what has changed since the last time;
 * only those rows are read again.
 */
export async function allLedgers(req: PayloadRequest): Promise<Stored[]> {
  await keepInterfaceTexts(req)
  const { payload } = req
  const known = rows.get(payload) ?? new Map<string, Known>()
  rows.set(payload, known)
  const asked = { collection: 'translations', pagination: false, limit: 0 } as const
  const stamps = await payload.db.find<Row>({ ...asked, select: { updatedAt: true }, req })
  const changed = stamps.docs.filter((row) => known.get(row.id)?.updatedAt !== row.updatedAt)
  const where: Where = changed.length > 500 ? {} : { id: { in: changed.map(({ id }) => id) } }
  const { docs } =
    changed.length > 0 ? await payload.db.find<Row>({ ...asked, where, req }) : { docs: [] }
  for (const row of docs) known.set(row.id, { updatedAt: row.updatedAt, stored: storedOf(row) })
  const there = new Set(stamps.docs.map(({ id }) => id))
  for (const id of known.keys()) if (!there.has(id)) known.delete(id)
  return [...known.values()].flatMap(({ stored }) => (stored.isTrashed ? [] : [stored]))
}
