import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

import { helplineNames } from '@/database/helpline/words'
import { connectionOf, ofSession } from '@/database/mongodb-migration'

const perLocale = (value: (name: string | undefined) => unknown) =>
  Object.fromEntries(helplineNames.map(({ locale, name }) => [locale, value(name)]))

type Helpline = { phone?: string | null; url?: string | null }

/** Keeps the number of the home page as a draft of a help contact, as database/helpline/sqlite.ts does. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const connection = connectionOf(args)
  const home = await connection
    .collection('globals')
    .findOne({ globalType: 'home' }, ofSession(args))
  const { phone, url } = (home?.['helpline'] ?? {}) as Helpline
  if (!phone && !url) return
  const now = new Date()
  const contact = {
    name: perLocale((name) => name),
    ...(phone && { phone }),
    ...(url && { chat: perLocale(() => url) }),
    _status: perLocale(() => 'draft'),
    _order: 'a0',
    createdAt: now,
    updatedAt: now,
  }
  const { insertedId } = await connection
    .collection('help-contacts')
    .insertOne({ ...contact }, ofSession(args))
  const version = { parent: insertedId, version: contact, createdAt: now, updatedAt: now }
  await connection
    .collection('_help-contacts_versions')
    .insertOne({ ...version, latest: true }, ofSession(args))
}

/** The home page still holds the number; whatever staff made of the contact stays. */
export const down = (_: MigrateDownArgs): Promise<void> => Promise.resolve()
