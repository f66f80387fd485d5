import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { createClient } from '@libsql/client'

import { makePrivateFile } from './private-file'
import { pathOf } from './sqlite-path'
import { PlainError } from '@/lib/log/plain-error'

const file = 'database.sqlite'

/** What the database at `url` answers: the first word of the first row. */
async function ask(url: string, sql: string, args: string[] = []): Promise<unknown> {
  const client = createClient({ url })
  try {
    const { rows } = await client.execute({ sql, args })
    return rows[0]?.[0]
  } finally {
    client.close()
  }
}

/** Copies the database into `folder` as it stands at one moment; the server may go on writing. */
export async function exportSqlite(url: string, folder: string): Promise<void> {
  if (!existsSync(pathOf(url))) throw new PlainError(`There is no database at ${pathOf(url)}.`)
  makePrivateFile(join(folder, file))
  await ask(url, 'VACUUM INTO ?', [join(folder, file)])
}

/** Throws with one line when the copy in `folder` is no sound database. */
export async function checkSqlite(folder: string): Promise<void> {
  const found = await ask(`file:${join(folder, file)}`, 'PRAGMA integrity_check').catch(String)
  if (found !== 'ok')
    throw new PlainError(`The database in this backup is damaged: ${String(found)}`)
}

/** Throws with one line while another process has the database open. */
export async function sqliteIsFree(url: string): Promise<void> {
  if (!existsSync(pathOf(url))) return
  // Leaving the write-ahead log needs the file for oneself, and brings what is in the log into it.
  const mode = await ask(url, 'PRAGMA journal_mode = DELETE').catch(String)
  if (mode !== 'delete')
    throw new PlainError('The database is in use. Please stop the server first.')
}

/** Puts the copy in `folder` where the database is, and what was there into `aside`. */
export function importSqlite(url: string, folder: string, aside: string): void {
  const path = pathOf(url)
  if (existsSync(path)) renameSync(path, join(aside, file))
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
  copyFileSync(join(folder, file), path)
  makePrivateFile(path)
}
