import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { createMutex } from './mutex'

type Id = number | string
type Ended = (id: Id | Promise<Id>) => Promise<void>
type Transactions = {
  beginTransaction: () => Promise<Id | null>
  commitTransaction: Ended
  rollbackTransaction: Ended
}

/** The transactions of `db`, one after the other; a server without them still gets the saves in turns. */
export function inTurns(db: Transactions, waitMs = 60_000): Transactions {
  const acquire = createMutex(waitMs)
  const turns = new Map<Id, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  const ending =
    (end: Ended): Ended =>
    async (incoming) => {
      const id = await incoming
      try {
        await end.call(db, id)
      } finally {
        turns.get(id)?.()
        turns.delete(id)
      }
    }
  return {
    beginTransaction: async () => {
      const release = await acquire()
      try {
        const id = (await beginTransaction.call(db)) ?? randomUUID()
        turns.set(id, release)
        return id
      } catch (error) {
        release()
        throw error
      }
    },
    commitTransaction: ending(commitTransaction),
    rollbackTransaction: ending(rollbackTransaction),
  }
}

/**
 * The saves of this process take turns, as on SQLite: of two transactions that change the same document
 * one would otherwise end with a write conflict. Those of other processes can still be in the way; who
 * loses is told to try again (./troubles.ts).
 */
export const withTurns = <T extends BaseDatabaseAdapter>(
  factory: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    const connect = adapter.connect?.bind(adapter)
    let turns: Transactions | undefined
    adapter.connect = async (options) => {
      // Whether there are transactions is known once it is connected; reloading connects again.
      await connect?.(options)
      turns ??= inTurns(adapter)
      Object.assign(adapter, turns)
    }
    return adapter
  },
})
