import { compatibilityOptions, type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'

import type { Compatibility } from '@/env'

import { withGuardedMigrations } from './migration-guard'
import { migrations } from './migrations/mongodb'
import { withRepeatedCommits } from './mongodb-commit'
import { lock } from './mongodb-lock'
import { type Server, shortcomingOf } from './mongodb-server'
import { withTurns } from './mongodb-transactions'
import { PlainError } from '@/lib/log/plain-error'

async function askServer({ connection }: MongooseAdapter): Promise<Server> {
  const admin = connection.db?.admin()
  const [hello, build] = await Promise.all([
    admin?.command({ hello: 1 }),
    admin?.command({ buildInfo: 1 }),
  ])
  return {
    version: String(build?.['version']),
    setName: hello?.['setName'] as string | undefined,
    namedInUrl: Boolean(connection.getClient().options.replicaSet),
  }
}

/** The adapter for `mongodb://…`: a replica set with transactions and majority writes, or a named near relative. */
export const mongodb = (url: string, compatibility: Compatibility | undefined) =>
  withGuardedMigrations({
    factory: withTurns(
      withRepeatedCommits(
        mongooseAdapter({
          url,
          migrationDir: 'database/migrations/mongodb',
          prodMigrations: migrations,
          // What is unique has to be so from the first write on.
          ensureIndexes: true,
          // A server that is lost fails a request in seconds.
          connectOptions: {
            serverSelectionTimeoutMS: 5000,
            socketTimeoutMS: 30_000,
            maxPoolSize: 20,
          },
          transactionOptions: {
            readConcern: { level: 'majority' },
            writeConcern: { w: 'majority' },
          },
          ...(compatibility ? compatibilityOptions[compatibility] : {}),
          afterOpenConnection: async (adapter) => {
            const shortcoming = compatibility ? undefined : shortcomingOf(await askServer(adapter))
            if (shortcoming) throw new PlainError(shortcoming)
          },
        }),
      ),
    ),
    known: migrations.map(({ name }) => name),
    lock: (adapter) => lock(adapter as unknown as MongooseAdapter),
  })
