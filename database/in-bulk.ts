import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

type Row = Record<string, unknown>
type Table = Record<string, { dataType?: string }>
type Database = { insert: (table: Table) => { values: (rows: Row[]) => Promise<unknown> } }
type Insert = { db: Database; tableName: string; values: Row | Row[] }
type SqlAdapter = {
  insert: (args: Insert) => Promise<Row[]>
  tables: Record<string, Table>
}

// SQLite binds at most 32,766 values in one statement.
const boundValues = 30_000

const speaksSql = (adapter: object) => 'tables' in adapter

/**
 * Runs `write`, whose new documents may reach the database together at its end: the SQL adapter inserts row
 * by row and reads each back, which is most of its time. Inside, nothing may read what was written.
 * Elsewhere it just runs `write`.
 */
export async function inBulk(adapter: Payload['db'], write: () => Promise<void>): Promise<void> {
  if (!speaksSql(adapter)) return write()
  const sql = adapter as unknown as SqlAdapter
  const { insert, tables } = sql
  // A table is met first after those that it points at, so this order keeps the foreign keys.
  const waiting = new Map<string, Row[]>()
  let database: Database | undefined
  sql.insert = ({ db, tableName, values }) => {
    database = db
    const rows = Array.isArray(values) ? values : [values]
    if (tables[tableName]?.['id']?.dataType === 'string')
      for (const row of rows) row['id'] ??= randomUUID()
    const before = waiting.get(tableName)
    if (before) before.push(...rows)
    else waiting.set(tableName, rows)
    return Promise.resolve(rows)
  }
  try {
    await write()
  } finally {
    sql.insert = insert
  }
  for (const [tableName, rows] of waiting) {
    const table = tables[tableName] ?? {}
    const size = Math.floor(boundValues / Object.keys(table).length)
    for (let from = 0; from < rows.length; from += size)
      await database?.insert(table).values(rows.slice(from, from + size))
  }
}
