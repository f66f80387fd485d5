import { existsSync, readdirSync } from 'node:fs'

import type { Payload } from 'payload'

import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const sqlite = onlySqlite('these are about the write queue in front of SQLite')

const funder = (name: string) =>
  payload.create({ collection: 'funders', data: { name, kind: 'public', _status: 'published' } })

const count = async (name: string) =>
  (await payload.count({ collection: 'funders', where: { name: { equals: name } } })).totalDocs

sqlite('what was rolled back is not there', async () => {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  await payload.create({
    collection: 'funders',
    data: { name: 'Rückgängig', kind: 'public', _status: 'published' },
    req: { transactionID },
  })
  await payload.db.rollbackTransaction(transactionID)
  expect(await count('Rückgängig')).toBe(0)
})

sqlite('a commit that fails reaches the caller', async () => {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const session = payload.db.sessions[transactionID] as unknown as {
    db: { run: (sql: string) => Promise<unknown> }
  }
  await session.db.run('PRAGMA defer_foreign_keys = on')
  await session.db.run(
    "INSERT INTO pages_locales (title, _locale, _parent_id) VALUES ('x','de','none')",
  )
  await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow(/FOREIGN KEY/)
})

sqlite('writing goes on after a failed commit', async () => {
  await funder('Danach')
  expect(await count('Danach')).toBe(1)
})

const handles = '/proc/self/fd'
const onLinux = existsSync(handles) ? sqlite : test.skip

onLinux('saves leave no file open behind them', async () => {
  await funder('Vorher')
  const before = readdirSync(handles).length
  for (let n = 0; n < 20; n += 1) await funder(`Nacheinander ${n.toString()}`)
  expect(readdirSync(handles).length - before).toBeLessThan(10)
})

sqlite('a write outside any transaction waits for the one that is open', async () => {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const write = payload.db.create({
    collection: 'funders',
    data: { kind: 'public', name: { de: 'Wartet' } },
  })
  await payload.db.commitTransaction(transactionID)
  await expect(write).resolves.toMatchObject({ kind: 'public' })
})
