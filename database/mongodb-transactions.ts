import { createMutex } from './mutex'

type Id = number | string
type Ended = (id: Id | Promise<Id>) => Promise<void>
type Transactions = {
  beginTransaction: () => Promise<Id | null>
  commitTransaction: Ended
  rollbackTransaction: Ended
}

/**
 * The transactions of this process take turns, as on SQLite: two that change the same document would
 * otherwise end one of them with a write conflict. Those of other processes can still be in the way; who
 * loses is told to try again (./troubles.ts).
 */
export function queueTransactions(adapter: object, waitMs = 30_000): void {
  const db = adapter as Transactions
  const acquire = createMutex(waitMs)
  const turns = new Map<Id, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  db.beginTransaction = async () => {
    const release = await acquire()
    try {
      const id = await beginTransaction.call(db)
      if (id === null) release()
      else turns.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }
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
  db.commitTransaction = ending(commitTransaction)
  db.rollbackTransaction = ending(rollbackTransaction)
}
