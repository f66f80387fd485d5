import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { migrations } from './migrations'

/**
 * The database behind `url` (`file:…`); ids are strings. A production start runs the migrations that
 * are due; `push` creates the tables without them, for tests.
 */
export const databaseAdapter = (url: string, push: boolean) =>
  sqliteAdapter({
    client: { url },
    idType: 'uuid',
    migrationDir: 'database/migrations',
    prodMigrations: migrations,
    push,
  })
