import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Client, createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { MongoClient } from 'mongodb'

import { migrations } from '@/database/migrations/sqlite'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { ownDatabase, runScript } from '@/tests/helpers/process'
import { siteBefore, siteBeforeDocuments, siteBeforeSql } from '@/tests/helpers/site-before'

const name = '20261130_040604_site_parts'
const isOnSqlite = !process.env['TEST_DATABASE_URL']

let folder = ''
let env: NodeJS.ProcessEnv

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitbild-site-parts-'))
  env = ownDatabase(folder)
})

afterEach(async () => {
  if (!isOnSqlite) await start('drop')
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

const start = (...args: string[]) => runScript('tests/helpers/starter.ts', args, folder, env)

/** A SQLite database as the version before left it. */
async function olderTables(): Promise<Client> {
  const client = createClient({ url: env['DATABASE_URL'] ?? '' })
  const db = drizzle(client)
  const at = migrations.findIndex((each) => each.name === name)
  for (const migration of migrations.slice(0, at)) {
    await migration.up({ db } as never)
    const args = [migration.name, migration.name]
    await client.execute({
      sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
      args,
    })
  }
  for (const statement of siteBeforeSql) await client.execute(statement)
  return client
}

async function older(): Promise<void> {
  if (isOnSqlite) {
    ;(await olderTables()).close()
    return
  }
  const client = new MongoClient(env['DATABASE_URL'] ?? '')
  await client.db().collection('globals').insertMany(siteBeforeDocuments)
  await client.close()
}

test('visitors read the site of an older database as before, and its state is the first version', async () => {
  await older()
  const { code, output } = await start('site')
  expect({ code, output }).toMatchObject({ code: 0 })
  const line = /^site (.*)$/m.exec(output)?.[1] ?? '{}'
  const { contacts, kept, read } = JSON.parse(line) as Record<string, Record<string, unknown>>
  const { home, organisation } = siteBefore
  expect(read).toMatchObject({
    'home de': { lead: home.lead.de },
    'home en': {},
    'navigation de': { header: siteBefore.navigation },
    'navigation en': { header: siteBefore.navigation },
    'organisation de': { ...organisation, name: organisation.name.de },
    'organisation en': { ...organisation, name: organisation.name.en },
  })
  expect(kept).toEqual(read)
  expect(contacts).toEqual({
    drafts: [{ name: 'Nummer der früheren Startseite', phone: home.helpline.phone }],
    public: 0,
  })
}, 240_000)

const dump = async (client: Client) => {
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const rows: unknown[] = []
  for (const { name: table } of tables.rows as unknown as { name: string }[])
    rows.push([table, (await client.execute(`SELECT * FROM "${table}"`)).rows])
  return JSON.stringify(rows)
}

onlySqlite('MongoDB has no tables to take back')(
  'taking the migration back leaves the tables and rows of before',
  async () => {
    const client = await olderTables()
    const before = await dump(client)
    const migration = migrations.find((each) => each.name === name)
    const db = drizzle(client)
    await migration?.up({ db } as never)
    const between = await dump(client)
    await migration?.down({ db } as never)
    expect([between === before, await dump(client)]).toEqual([false, before])
    client.close()
  },
)
