import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'

import { locales } from '@/i18n/locales'
import type { PublicationKey } from '@/lib/catalogue'

type Row = Record<
  'id' | 'date' | 'updated_at' | 'kind' | 'superseded_by_id' | 'topics' | 'languages' | 'published',
  string | null
>

const batch = 1000
// The index of the texts begins with the locale, hence the names. A + keeps SQLite from the indexes of values
// that half of all rows share.
const named = sql.join(
  locales.map((locale) => sql`${locale}`),
  sql`, `,
)
const words = (value: string | null) => (value ? value.split(',') : [])

/** The keys of publications from a SQLite database. */
export const keysFromSqlite = (db: unknown) => {
  const { drizzle } = db as Pick<SQLiteAdapter, 'drizzle'>
  const read = (since: string | undefined, after: string) =>
    drizzle.all<Row>(sql`
      SELECT p.id, p.date, p.updated_at, p.kind, p.superseded_by_id,
        (SELECT group_concat(focus_areas_id) FROM publications_rels
          WHERE parent_id = p.id AND +path = 'topics') AS topics,
        (SELECT group_concat(DISTINCT language) FROM publications_files
          WHERE _parent_id = p.id) AS languages,
        CASE WHEN p.deleted_at IS NULL THEN (SELECT group_concat(_locale) FROM publications_locales
          WHERE _parent_id = p.id AND _locale IN (${named}) AND +_status = 'published') END AS published
      FROM publications p
      WHERE ${since ? sql`p.updated_at >= ${since} AND +p.id` : sql`p.id`} > ${after}
      ORDER BY ${since ? sql`+p.id` : sql`p.id`} LIMIT ${batch}`)
  return {
    count: async () => {
      const rows = await drizzle.all<{ total: number }>(
        sql`SELECT count(*) AS total FROM publications`,
      )
      return rows[0]?.total ?? 0
    },
    changed: async function* (since: string | undefined): AsyncGenerator<PublicationKey[]> {
      let rows: Row[] = []
      let after = ''
      do {
        rows = await read(since, after)
        after = rows.at(-1)?.id ?? ''
        yield rows.map((row) => ({
          id: row.id ?? '',
          date: row.date ?? '',
          updatedAt: row.updated_at ?? '',
          kind: row.kind ?? '',
          supersededBy: row.superseded_by_id ?? undefined,
          topics: words(row.topics),
          languages: words(row.languages),
          published: words(row.published),
        }))
        // The driver works in this thread: others get their turn in between.
        await new Promise((resolve) => setImmediate(resolve))
      } while (rows.length === batch)
    },
  }
}
