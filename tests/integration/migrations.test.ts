import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { ownDatabase, runScript } from '@/tests/helpers/process'

let folder = ''
let env: NodeJS.ProcessEnv

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitbild-migrations-'))
  env = ownDatabase(folder)
})

afterEach(async () => {
  if (process.env['TEST_DATABASE_URL']) await start('drop')
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

const start = (...args: string[]) => runScript('tests/helpers/starter.ts', args, folder, env)
const migrations = (output: string) => /^migrations (.*)$/m.exec(output)?.[1]

test('of two processes that start at once one migrates, and both run', async () => {
  const [one, other] = await Promise.all([start(), start()])
  expect([one.code, other.code]).toEqual([0, 0])
  expect(migrations(one.output)).toBe(migrations(other.output))
}, 240_000)

test('a database that a newer version has changed is refused with a line that says so', async () => {
  await start('newer')
  const { code, output } = await start()
  expect(code).toBe(1)
  expect(output).toContain('newer than this version (99999999_000000_newer)')
}, 240_000)

onlySqlite('changes of tables and their copies are SQLite’s; MongoDB has no tables')(
  'a migration that breaks off midway leaves the tables as they were, and a copy beside them',
  async () => {
    await start('area', 'Vorher')
    const failed = await start('fail')
    const { code, output } = await start('areas')
    expect([failed.code, code]).toEqual([1, 0])
    expect(output).toContain('areas ["Vorher"]')
    expect(migrations(output)).not.toContain('fails')
    const copies = readdirSync(join(folder, 'data', 'backups'))
    expect(copies).toEqual([expect.stringMatching(/^site\.db\.before-migration-/)])
    expect(existsSync(join(folder, 'data', 'backups', copies[0] ?? ''))).toBe(true)
  },
  240_000,
)
