import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { migrations } from './migrations'
import { withTransactions } from './sqlite-transactions'

/**
 * The database behind `url` (`file:…`); ids are strings. A production start runs the migrations that
 * are due; `push` creates the tables without them, for tests.
 */
export const databaseAdapter = (url: string, push: boolean) =>
  withTransactions(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      migrationDir: 'database/migrations',
      prodMigrations: migrations,
      push,
      transactionOptions: {},
      // Readers go on while somebody writes.
      wal: true,
    }),
  )
