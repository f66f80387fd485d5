import { compatibilityOptions, type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'

import type { Compatibility } from '@/env'

import { withGuardedMigrations } from './migration-guard'
import { migrations } from './migrations/mongodb'
import { lock } from './mongodb-lock'
import { queueTransactions } from './mongodb-transactions'

/** What a server says of itself, as far as it decides whether a save can be torn. */
type Server = { version: string; setName: string | undefined; namedInUrl: boolean }

/** What keeps `server` from saving safely, in one line with the remedy; nothing when all is well. */
export function shortcomingOf({ namedInUrl, setName, version }: Server): string | undefined {
  if (Number.parseInt(version, 10) < 7)
    return `MongoDB ${version} is too old. Please use version 7 or newer.`
  if (!setName)
    return 'This MongoDB is no replica set and has no transactions. Start it with --replSet (docker-compose.yml shows how), or name a server that is almost MongoDB in DATABASE_COMPATIBILITY.'
  if (!namedInUrl)
    return `The replica set is not named in DATABASE_URL. Please add replicaSet=${setName} to it.`
  return undefined
}

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
    factory: mongooseAdapter({
      url,
      migrationDir: 'database/migrations/mongodb',
      prodMigrations: migrations,
      // What is unique has to be so from the first write on.
      ensureIndexes: true,
      // A server that is lost fails a request in seconds.
      connectOptions: { serverSelectionTimeoutMS: 5000, socketTimeoutMS: 30_000, maxPoolSize: 20 },
      transactionOptions: { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } },
      ...(compatibility ? compatibilityOptions[compatibility] : {}),
      afterOpenConnection: async (adapter) => {
        const shortcoming = compatibility ? undefined : shortcomingOf(await askServer(adapter))
        if (shortcoming) throw new Error(shortcoming)
        if (adapter.transactionOptions) queueTransactions(adapter)
      },
    }),
    known: migrations.map(({ name }) => name),
    lock: (adapter) => lock(adapter as unknown as MongooseAdapter),
  })
