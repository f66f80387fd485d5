import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'

/** The connection of a migration, for documents that Payload's own operations would change or refuse. */
export const connectionOf = ({ payload }: Pick<MigrateUpArgs, 'payload'>) =>
  (payload.db as unknown as MongooseAdapter).connection

/** What an operation of a migration needs to be part of its transaction, where there is one. */
export const ofSession = ({ session }: Pick<MigrateUpArgs, 'session'>) =>
  session ? { session } : {}
