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
type Seen = { stamp: string; rows: Map<string, Known> }

const seen = new WeakMap<Payload, Seen>()
const collection = 'translations'

/** Changes whenever a row is written, added or removed. */
async function stampOf({ payload }: PayloadRequest): Promise<string> {
  const newest = { collection, sort: '-updatedAt', limit: 1, select: { updatedAt: true } } as const
  const { docs, totalDocs } = await payload.db.find<Row>(newest)
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
}

const asked = { collection, pagination: false, limit: 0 } as const

/** Reads the rows that have changed since they were read last; all of them at first. */
async function readChanged({ payload }: PayloadRequest, rows: Map<string, Known>): Promise<void> {
  const read = async (where: Where) => {
    const { docs } = await payload.db.find<Row>({ ...asked, where })
    for (const row of docs) rows.set(row.id, { updatedAt: row.updatedAt, stored: storedOf(row) })
  }
  if (rows.size === 0) return read({})
  const stamps = await payload.db.find<Row>({ ...asked, select: { updatedAt: true } })
  const changed = stamps.docs.filter(({ id, updatedAt }) => rows.get(id)?.updatedAt !== updatedAt)
  if (changed.length > 0)
    await read(changed.length > 500 ? {} : { id: { in: changed.map(({ id }) => id) } })
  const there = new Set(stamps.docs.map(({ id }) => id))
  for (const id of rows.keys()) if (!there.has(id)) rows.delete(id)
}

/**
 * Every document's ledger outside the trash. The process keeps them and asks the database what has
 * changed; nobody may write to what is answered.
 */
export async function allLedgers(req: PayloadRequest): Promise<Stored[]> {
  await keepInterfaceTexts(req)
  const stamp = await stampOf(req)
  const known = seen.get(req.payload) ?? { stamp: '', rows: new Map<string, Known>() }
  if (known.stamp !== stamp) await readChanged(req, known.rows)
  seen.set(req.payload, { stamp, rows: known.rows })
  return [...known.rows.values()].flatMap(({ stored }) => (stored.isTrashed ? [] : [stored]))
}
