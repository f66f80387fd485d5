import { setTimeout as pause } from 'node:timers/promises'

import { type ClientSession, MongoError, MongoErrorLabel } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Id = number | string
type Session = Pick<ClientSession, 'commitTransaction' | 'endSession'>
type Committing = {
  sessions: Record<Id, Session>
  commitTransaction: (id: Id | Promise<Id>) => Promise<void>
}

const timeRanOut = 50

/** True when nobody can tell whether the commit took effect, and asking for it again is safe. */
const isUnsure = (error: unknown): boolean =>
  error instanceof MongoError &&
  error.hasErrorLabel(MongoErrorLabel.UnknownTransactionCommitResult) &&
  error.code !== timeRanOut

async function repeat(session: Session, error: unknown, until: number): Promise<void> {
  if (!isUnsure(error) || Date.now() > until) throw error
  await pause(100)
  try {
    await session.commitTransaction()
  } catch (next) {
    await repeat(session, next, until)
  }
}

/** A commit whose answer is lost is asked for again for `patienceMs`; the adapter itself gives up at once. */
export function patient(adapter: Committing, patienceMs = 20_000): Committing['commitTransaction'] {
  const { commitTransaction } = adapter
  return async (incoming) => {
    const id = await incoming
    // The adapter forgets the session before it commits.
    const session = adapter.sessions[id]
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      if (!session) throw error
      try {
        await repeat(session, error, Date.now() + patienceMs)
      } finally {
        await session.endSession()
      }
    }
  }
}

/**
 * Repeats commits as MongoDB asks of its clients. A whole transaction is not repeated: it has read a request,
 * written files and called hooks. Who saves is told by ./troubles.ts whether to try again or to look first.
 */
export const withRepeatedCommits = <T extends BaseDatabaseAdapter>(
  factory: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    // Payload's type knows the sessions of SQL alone.
    adapter.commitTransaction = patient(adapter as unknown as Committing)
    return adapter
  },
})
