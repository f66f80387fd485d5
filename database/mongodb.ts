import { compatibilityOptions, type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'

import type { Compatibility } from '@/env'

import { withGuardedMigrations } from './migration-guard'
import { migrations } from './migrations/mongodb'

type Lock = { _id: string; until: Date }

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

/** Takes the lock document, or waits for it; a process that died loses it after a minute. */
async function lock({ connection }: MongooseAdapter): Promise<() => Promise<void>> {
  const locks = connection.db?.collection<Lock>('leitbild-locks')
  if (!locks) throw new Error('The connection to MongoDB is not open.')
  const _id = 'migrations'
  for (let second = 0; second < 90; second += 1) {
    await locks.deleteOne({ _id, until: { $lt: new Date() } })
    try {
      await locks.insertOne({ _id, until: new Date(Date.now() + 60_000) })
      return async () => {
        await locks.deleteOne({ _id })
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
  throw new Error(
    'Another process has been migrating this database for 90 s. Please look at its output.',
  )
}

/** The adapter for `mongodb://…`: a replica set with transactions and majority writes, or a named near relative. */
export const mongodb = (url: string, compatibility: Compatibility | undefined) =>
  withGuardedMigrations({
    factory: mongooseAdapter({
      url,
      migrationDir: 'database/migrations/mongodb',
      prodMigrations: migrations,
      connectOptions: { serverSelectionTimeoutMS: 5000, socketTimeoutMS: 30_000, maxPoolSize: 20 },
      transactionOptions: { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } },
      ...(compatibility ? compatibilityOptions[compatibility] : {}),
      afterOpenConnection: async (adapter) => {
        const shortcoming = compatibility ? undefined : shortcomingOf(await askServer(adapter))
        if (shortcoming) throw new Error(shortcoming)
      },
    }),
    known: migrations.map(({ name }) => name),
    lock: (adapter) => lock(adapter as unknown as MongooseAdapter),
  })
