import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { PlainError } from '@/lib/log/plain-error'

type Guarded<T extends BaseDatabaseAdapter> = {
  factory: DatabaseAdapterObj<T>
  known: readonly string[]
  lock: (adapter: T) => Promise<() => Promise<void>>
  prepare?: (adapter: T) => Promise<void>
}

const appliedTo = async (adapter: BaseDatabaseAdapter): Promise<string[]> => {
  try {
    const found = await adapter.find<{ name: string; batch: number }>({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
    })
    return found.docs.flatMap(({ batch, name }) => (batch === -1 ? [] : [name]))
  } catch (error) {
    // A fresh database has no table for them yet; drizzle tells so in the cause.
    if (String((error as Error).cause ?? error).includes('no such table')) return []
    throw error
  }
}

/**
 * Migrations run in one process at a time, and never on a database that a newer version of the code has
 * changed: going on there would lose what the newer version keeps. `prepare` runs before the tables of a
 * database in use change.
 */
export const withGuardedMigrations = <T extends BaseDatabaseAdapter>({
  factory,
  known,
  lock,
  prepare,
}: Guarded<T>): DatabaseAdapterObj<T> => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    const migrate = adapter.migrate.bind(adapter)
    adapter.migrate = async (options) => {
      const unlock = await lock(adapter)
      try {
        const applied = await appliedTo(adapter)
        const ours = options?.migrations?.map(({ name }) => name) ?? known
        const newer = applied.filter((name) => !ours.includes(name))
        if (newer.length > 0)
          throw new PlainError(
            `The database is newer than this version (${newer.join(', ')}). Please start the newer version, or restore a backup.`,
          )
        if (applied.length > 0 && applied.length < ours.length) await prepare?.(adapter)
        if (ours.length > 0) await migrate(options)
      } finally {
        await unlock()
      }
    }
    return adapter
  },
})
