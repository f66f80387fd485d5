import { randomUUID } from 'node:crypto'

import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { helplineNames } from './words'

/**
 * Keeps the number of the home page as a draft of a help contact: it did not say whom it helps, and no contact is
 * published without that. Runs before the columns of the home page are dropped.
 */
export async function keepHelpline(db: MigrateUpArgs['db']): Promise<void> {
  const [id, version] = [randomUUID(), randomUUID()]
  await db.run(sql`INSERT INTO help_contacts (id, _order, phone)
    SELECT ${id}, 'a0', helpline_phone FROM home
    WHERE coalesce(helpline_phone, '') <> '' OR coalesce(helpline_url, '') <> '' LIMIT 1`)
  await db.run(sql`INSERT INTO _help_contacts_v (id, parent_id, version__order, version_phone, version_updated_at,
    version_created_at, latest)
    SELECT ${version}, id, _order, phone, updated_at, created_at, 1 FROM help_contacts WHERE id = ${id}`)
  for (const { locale, name } of helplineNames) {
    await db.run(sql`INSERT INTO help_contacts_locales (name, chat, _locale, _parent_id)
      SELECT ${name}, (SELECT helpline_url FROM home LIMIT 1), ${locale}, id FROM help_contacts WHERE id = ${id}`)
    await db.run(sql`INSERT INTO _help_contacts_v_locales (version_name, version_chat, _locale, _parent_id)
      SELECT name, chat, _locale, ${version} FROM help_contacts_locales
      WHERE _parent_id = ${id} AND _locale = ${locale}`)
  }
}
