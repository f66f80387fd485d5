import { sqliteAdapter } from '@payloadcms/db-sqlite'

/** The database behind `url` (`file:…`); ids are strings. `push` creates tables without migrations. */
export const databaseAdapter = (url: string, push: boolean) =>
  sqliteAdapter({ client: { url }, idType: 'uuid', push })
