import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Account = { sessions?: unknown; updatedAt?: unknown }

/** Payload leaves the time of the last change alone when it writes an account for its sessions alone. */
const isForSessions = ({ sessions, updatedAt }: Account): boolean =>
  Array.isArray(sessions) && updatedAt === null

function sessionsOnly<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateOne } = adapter
  adapter.updateOne = (args) => {
    const data = args.data as Account
    const isSession = args.collection === 'users' && isForSessions(data)
    const written = isSession ? { sessions: data.sessions, updatedAt: null } : data
    // `never` stands for what the adapter's own types leave open.
    return updateOne.call(adapter, { ...args, data: written } as never) as Promise<never>
  }
  return adapter
}

/**
 * Signing in writes back the whole account as it was before its password was compared. Only the sessions are
 * written here: an account that was deactivated or lost a role meanwhile stays so.
 */
export const withSessionWrites = <T extends BaseDatabaseAdapter>(
  factory: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({ ...factory, init: (args) => sessionsOnly(factory.init(args)) })
