import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Client, createClient, type InArgs, type InValue, type Row } from '@libsql/client'

import pLimit from 'p-limit'

import { makePrivateBeforeOpening } from '@/database/private-file'
import { locales } from '@/i18n/locales'

/** Raised when the tables or what stands in them changes: an older file is made anew. */
const version = 1

/** The text in a column; empty for what is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The sections of document n have the numbers from n × this on. */
export const sectionsEach = 4096

const rowsEach = 100

const texts = [
  `CREATE TABLE IF NOT EXISTS pdf_files (path TEXT PRIMARY KEY, state TEXT NOT NULL, pages INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS pdf_pages (path TEXT, page INTEGER, text TEXT NOT NULL, PRIMARY KEY (path, page)) WITHOUT ROWID`,
]

// The columns hold stems: those of the words, and those of the parts of compounds. `body` of a document has
// each stem a few times at most, in no order; the order of words is that of the sections.
const indexTables = [
  `CREATE TABLE docs (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, data TEXT NOT NULL, words BLOB NOT NULL)`,
  `CREATE TABLE sections (id INTEGER PRIMARY KEY, path TEXT, url TEXT, page INTEGER, text TEXT)`,
  `CREATE INDEX sections_path ON sections (path) WHERE path IS NOT NULL`,
  `CREATE TABLE marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL)`,
  `CREATE TABLE words (id INTEGER PRIMARY KEY, locale TEXT NOT NULL, word TEXT NOT NULL, shown TEXT NOT NULL)`,
  ...locales.flatMap((locale) => [
    `CREATE VIRTUAL TABLE doc_${locale} USING fts5(title, head, body, title_parts, head_parts, body_parts,
      content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
    `CREATE VIRTUAL TABLE section_${locale} USING fts5(text, parts,
      content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
  ]),
]

const dropped = [
  'docs',
  'sections',
  'marks',
  'words',
  ...locales.flatMap((locale) => [`doc_${locale}`, `section_${locale}`]),
]

const settings = [
  'journal_mode = WAL',
  // One process has the file: what it knows of it in memory stays true.
  'locking_mode = EXCLUSIVE',
  // The file can be made again; it must be whole, not newest, after a power cut.
  'synchronous = NORMAL',
  'cache_size = -32000',
]

const isBusy = (error: unknown) =>
  error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message)

async function connect(path: string): Promise<Client> {
  makePrivateBeforeOpening(path)
  const client = createClient({ url: `file:${path}`, intMode: 'number' })
  try {
    for (const setting of settings) await client.execute(`PRAGMA ${setting}`)
    for (const table of texts) await client.execute(table)
    // The first write takes the lock of the file.
    await client.execute('BEGIN IMMEDIATE')
    await client.execute('COMMIT')
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

/** Closes the file. Its lock would stay as long as the process: SQLite gives it up outside of WAL only. */
async function release(client: Client): Promise<void> {
  for (const setting of ['journal_mode = DELETE', 'locking_mode = NORMAL'])
    await client.execute(`PRAGMA ${setting}`)
  await client.execute('SELECT count(*) FROM pdf_files')
  client.close()
}

/** Whether another process has the index in the file `path`. */
export async function isInUse(path: string): Promise<boolean> {
  try {
    const client = await connect(path)
    await release(client)
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw error
  }
}

/**
 * The file at `path`; while another process has it, a file of this process alone; and a new one in place of a
 * damaged one: whatever it held is made again.
 */
async function connectSomewhere(path: string): Promise<Client> {
  try {
    return await connect(path)
  } catch (error) {
    if (isBusy(error)) {
      const folder = mkdtempSync(join(tmpdir(), 'leitbild-search-'))
      process.on('exit', () => {
        rmSync(folder, { recursive: true, force: true })
      })
      return connect(join(folder, 'search.db'))
    }
    if (!/SQLITE_(?:CORRUPT|NOTADB)|malformed|not a database/.test(String(error))) throw error
    for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true })
    return connect(path)
  }
}

/** The file of the index, and the few ways in which it is asked. */
export async function openStore(path: string) {
  const client = await connectSomewhere(path)
  const turn = pLimit(1)
  const alone = <Done>(work: () => Promise<Done>): Promise<Done> => turn(work)
  const run = async (sql: string, args: InArgs = []): Promise<Row[]> =>
    (await client.execute({ sql, args })).rows
  const clear = async () => {
    await run('BEGIN IMMEDIATE')
    for (const table of dropped) await run(`DROP TABLE IF EXISTS ${table}`)
    for (const table of indexTables) await run(table)
    await run(`PRAGMA user_version = ${version.toString()}`)
    await run('COMMIT')
  }
  const [kept] = await run('PRAGMA user_version')
  if (kept?.['user_version'] !== version) await clear()

  return {
    clear,
    close: async () => {
      await release(client)
    },
    run,
    /** Inserts rows, many with one statement. */
    insert: async (into: string, rows: InValue[][]) => {
      for (let at = 0; at < rows.length; at += rowsEach) {
        const some = rows.slice(at, at + rowsEach)
        const row = `(${(some[0] ?? []).map(() => '?').join()})`
        await run(`INSERT INTO ${into} VALUES ${some.map(() => row).join()}`, some.flat())
      }
    },
    /** Runs `read` between two transactions, never inside of one. */
    alone,
    /** Runs `write` as one transaction. */
    transaction: (write: () => Promise<void>) =>
      alone(async () => {
        await run('BEGIN IMMEDIATE')
        try {
          await write()
          await run('COMMIT')
        } catch (error) {
          await run('ROLLBACK').catch(() => undefined)
          throw error
        }
      }),
  }
}

export type Store = Awaited<ReturnType<typeof openStore>>
