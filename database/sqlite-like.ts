import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { QueryError } from 'payload'

type Factory = ReturnType<typeof sqliteAdapter>
type Compare = (column: unknown, value: unknown) => SQL

const literally = (word: string) => `%${word.replace(/[%_\\]/g, String.raw`\$&`)}%`

/** Payload puts a `%` on both sides of a word; patterns of its own begin with the name of a field. */
const isOfWord = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 1 && value.startsWith('%') && value.endsWith('%')

/**
 * Payload hands words to LIKE as they come, where `%` and `_` stand for other letters. Here they stand for
 * themselves, as on MongoDB. For what is asked about the inside of rich text, Payload writes path and word into
 * the statement as they come: such questions are refused.
 */
export const withLiteralWords = (factory: Factory): Factory => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    const operators = adapter.operators as unknown as Record<
      'like' | 'contains' | 'not_like',
      Compare
    >
    const find =
      (original: Compare): Compare =>
      (column, value) =>
        isOfWord(value)
          ? sql`${column} like ${literally(value.slice(1, -1))} escape '\\'`
          : original(column, value)
    operators.like = find(operators.like)
    operators.contains = find(operators.contains)
    // Here the word comes as it is, and a document without one has none of them.
    operators.not_like = (column, value) => {
      const words = String(value).split(' ').map(literally)
      const without = words.map((word) => sql`coalesce(${column}, '') not like ${word} escape '\\'`)
      return sql.join(without, sql` and `)
    }
    adapter.createJSONQuery = ({ pathSegments }) => {
      throw new QueryError([{ path: pathSegments.join('.') }])
    }
    return adapter
  },
})
