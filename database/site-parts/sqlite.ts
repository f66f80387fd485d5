import { randomUUID } from 'node:crypto'

import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { locales } from '@/i18n/locales'

type Db = MigrateUpArgs['db']

const raw = (text: string) => sql.raw(text)

/** A UUID for each row, as Payload gives them; SQLite has no function for it. */
const newId = `lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21))`

const versioned = (columns: string[]) => columns.map((name) => `version_${name}`).join(', ')

type Parts = {
  table: string
  /** The columns of the table itself, without its id. */
  own: string[]
  /** The words of each language; none for what is the same in all languages. */
  words: string[]
  /** The tables of its rows, with their columns. */
  rows?: Record<string, string[]>
}

const parts: Parts[] = [
  {
    table: 'home',
    own: ['helpline_phone', 'helpline_url', 'updated_at', 'created_at'],
    words: ['lead', '_status'],
  },
  {
    table: 'navigation',
    own: ['_status', 'updated_at', 'created_at'],
    words: [],
    rows: { header: ['kind', 'page_id'], footer: ['kind', 'page_id'] },
  },
  {
    table: 'organisation',
    own: [
      ...['short_name', 'postal_code', 'city', 'phone', 'email', 'bank_holder', 'bank_iban'],
      ...['bank_bic', 'bank_bank_name', 'logo_id', 'updated_at', 'created_at'],
    ],
    words: ['name', 'legal_name', 'country', 'register_entry', '_status'],
    rows: { social_links: ['label', 'url'] },
  },
]

/** Visitors read all languages of it until now, also one in which nobody had saved anything. */
async function markPublished(db: Db, { table, words }: Parts): Promise<void> {
  if (words.length === 0) {
    await db.run(raw(`UPDATE ${table} SET _status = 'published'`))
    return
  }
  for (const locale of locales)
    await db.run(sql`INSERT INTO ${raw(`${table}_locales`)} (_locale, _parent_id)
      SELECT ${locale}, id FROM ${raw(table)} WHERE id NOT IN
      (SELECT _parent_id FROM ${raw(`${table}_locales`)} WHERE _locale = ${locale})`)
  await db.run(raw(`UPDATE ${table}_locales SET _status = 'published'`))
}

/** The state of today as the first version, so that there is a way back to it. */
async function keepAsVersion(db: Db, { own, rows = {}, table, words }: Parts): Promise<void> {
  const id = randomUUID()
  await db.run(sql`INSERT INTO ${raw(`_${table}_v`)} (id, ${raw(versioned(own))}, created_at, updated_at, latest)
    SELECT ${id}, ${raw(own.join(', '))}, coalesce(updated_at, created_at), coalesce(updated_at, created_at), 1
    FROM ${raw(table)} LIMIT 1`)
  // Nobody has saved it yet.
  const exists = `EXISTS (SELECT 1 FROM _${table}_v)`
  if (words.length > 0)
    await db.run(sql`INSERT INTO ${raw(`_${table}_v_locales`)} (${raw(versioned(words))}, _locale, _parent_id)
      SELECT ${raw(words.join(', '))}, _locale, ${id} FROM ${raw(`${table}_locales`)} WHERE ${raw(exists)}`)
  for (const [name, columns] of Object.entries(rows)) {
    const list = columns.join(', ')
    await db.run(sql`INSERT INTO ${raw(`_${table}_v_version_${name}`)} (_order, _parent_id, id, ${raw(list)}, _uuid)
      SELECT _order, ${id}, ${raw(newId)}, ${raw(list)}, id
      FROM (SELECT *, hex(randomblob(16)) AS h FROM ${raw(`${table}_${name}`)}) WHERE ${raw(exists)}`)
  }
  if (table === 'home')
    await db.run(sql`INSERT INTO _home_v_rels ("order", parent_id, path, publications_id)
      SELECT "order", ${id}, 'version.' || path, publications_id FROM home_rels WHERE ${raw(exists)}`)
  if (table === 'organisation')
    await db.run(sql`INSERT INTO _organisation_v_texts ("order", parent_id, path, text)
      SELECT "order", ${id}, 'version.' || path, text FROM organisation_texts WHERE ${raw(exists)}`)
}

/** What stands in the home page, the navigation and the organisation is published, as visitors have read it. */
export async function publishSiteParts(db: Db): Promise<void> {
  for (const part of parts) {
    await markPublished(db, part)
    await keepAsVersion(db, part)
  }
}

/** Rows of a language that hold nothing but its status. */
export async function forgetStatuses(db: Db): Promise<void> {
  for (const { table, words } of parts.filter(({ words }) => words.length > 0)) {
    const isEmpty = words.filter((name) => name !== '_status').map((name) => `${name} IS NULL`)
    await db.run(raw(`DELETE FROM ${table}_locales WHERE ${isEmpty.join(' AND ')}`))
  }
}
