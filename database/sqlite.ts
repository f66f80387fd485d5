import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { createClient } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { withGuardedMigrations } from './migration-guard'
import { migrations } from './migrations/sqlite'
import { makePrivateBeforeOpening } from './private-file'
import { openSqlite } from './sqlite-client'
import { withKnownGoals } from './sqlite-goals'
import { withLiteralWords } from './sqlite-like'
import { pathOf } from './sqlite-path'
import { withTransactions } from './sqlite-transactions'
import { PlainError } from '@/lib/log/plain-error'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

const keptCopies = 5

/**
 * Holds a write transaction on a file beside the database, or waits for it. The operating system takes it
 * from a process that dies, so nothing is ever left locked.
 */
async function lock(path: string): Promise<() => Promise<void>> {
  makePrivateBeforeOpening(`${path}.migrating`)
  const client = createClient({ url: `file:${path}.migrating` })
  for (let tries = 0; tries < 360; tries += 1) {
    try {
      const held = await client.transaction('write')
      return () => {
        held.close()
        client.close()
        return Promise.resolve()
      }
    } catch (error) {
      if (!String(error).includes('SQLITE_BUSY')) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  throw new PlainError(
    'Another process has been migrating this database for 90 s. Please look at its output.',
  )
}

/** Copies the database to `backups/` beside it before the tables change, and keeps the last few copies. */
async function copyBefore(adapter: Adapter, path: string): Promise<void> {
  const folder = join(dirname(path), 'backups')
  const prefix = `${basename(path)}.before-migration-`
  const copy = join(folder, prefix + new Date().toISOString().replace(/\W/g, ''))
  makePrivateBeforeOpening(copy)
  await adapter.client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  adapter.payload.logger.info(`The database was copied to ${copy} before its migration.`)
  const copies = readdirSync(folder).filter((name) => name.startsWith(prefix))
  for (const name of copies.sort().slice(0, -keptCopies)) rmSync(join(folder, name))
}

type Factory = ReturnType<typeof sqliteAdapter>

/**
 * Without statistics SQLite takes the index of the status, which half of all rows share, before that of the
 * id: a list of 20 among 100,000 then takes seconds. A sample of each index is enough and takes milliseconds.
 */
const withStatistics = (factory: Factory): Factory => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    const connect = adapter.connect?.bind(adapter)
    adapter.connect = async (options) => {
      await connect?.(options)
      await adapter.client.execute('PRAGMA analysis_limit = 1000')
      await adapter.client.execute('ANALYZE')
    }
    return adapter
  },
})

/**
 * The adapter for `file:…`; ids are strings. A production start runs the migrations that are due; `push`
 * creates the tables without them, for tests.
 */
export const sqlite = (url: string, push: boolean) =>
  withGuardedMigrations({
    factory: withTransactions(
      withStatistics(
        withLiteralWords(
          withKnownGoals(
            sqliteAdapter({
              client: { url },
              idType: 'uuid',
              migrationDir: 'database/migrations/sqlite',
              prodMigrations: migrations,
              push,
              transactionOptions: {},
            }),
          ),
        ),
      ),
      () => openSqlite(url),
    ),
    known: migrations.map(({ name }) => name),
    lock: () => lock(pathOf(url)),
    prepare: (adapter) => copyBefore(adapter, pathOf(url)),
  })
