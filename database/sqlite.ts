import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { withGuardedMigrations } from './migration-guard'
import { migrations } from './migrations/sqlite'
import { withTransactions } from './sqlite-transactions'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const pathOf = (url: string) =>
  url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length)

/** Takes the lock file beside the database, or waits for it; the one of a dead process is taken over. */
async function lock(path: string): Promise<() => Promise<void>> {
  const file = `${path}.migrating`
  for (let second = 0; second < 90; second += 1) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, process.pid.toString())
      closeSync(handle)
      return () => {
        rmSync(file, { force: true })
        return Promise.resolve()
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
  throw new Error(
    'Another process has been migrating this database for 90 s. Please look at its output.',
  )
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
        sqliteAdapter({
          client: { url },
          idType: 'uuid',
          migrationDir: 'database/migrations/sqlite',
          prodMigrations: migrations,
          push,
          transactionOptions: {},
          // Readers go on while somebody writes.
          wal: true,
        }),
      ),
    ),
    known: migrations.map(({ name }) => name),
    lock: () => lock(pathOf(url)),
  })
