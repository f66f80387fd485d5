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

/**
 * The adapter for `file:…`; ids are strings. A production start runs the migrations that are due; `push`
 * creates the tables without them, for tests.
 */
export const sqlite = (url: string, push: boolean) =>
  withGuardedMigrations({
    factory: withTransactions(
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
    known: migrations.map(({ name }) => name),
    lock: () => lock(pathOf(url)),
  })
