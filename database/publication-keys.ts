import type { Payload } from 'payload'

import type { PublicationKey } from '@/lib/catalogue'

import { keysFromMongodb } from './publication-keys-mongodb'
import { keysFromSqlite } from './publication-keys-sqlite'

/** `since` is ISO 8601; without it every publication counts as changed. */
export type KeySource = {
  count: () => Promise<number>
  changed: (since: string | undefined) => AsyncIterable<PublicationKey[]>
}

/**
 * Reads what lists and filters need, whatever the status, a thousand at a time: Payload's own `find` takes a
 * hundred times as long for it, since it builds and checks whole documents.
 */
export const publicationKeys = (db: Payload['db']): KeySource =>
  db.name === 'mongoose' ? keysFromMongodb(db) : keysFromSqlite(db)
