import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ownDatabase, runScript } from '@/tests/helpers/process'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-private-'))
const env = ownDatabase(folder)
const saved = join(folder, 'backups', 'saved')
const database = join(folder, 'data', 'site.db')
const run = (script: string, ...args: string[]) => runScript(script, args, folder, env)

// As careless as a machine can be: whatever is made is open to all unless it says otherwise.
const before = process.umask(0)

beforeAll(async () => {
  await run('tests/helpers/starter.ts', 'area', 'Gesichert')
  mkdirSync(join(folder, 'data', 'media'))
  writeFileSync(join(folder, 'data', 'media', 'picture.webp'), 'x')
  const { code, output } = await run('scripts/backup.ts', saved)
  expect({ code, output }).toMatchObject({ code: 0 })
}, 240_000)

afterAll(async () => {
  process.umask(before)
  if (process.env['TEST_DATABASE_URL']) await run('tests/helpers/starter.ts', 'drop')
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

const isOpen = (path: string) => (statSync(path).mode & 0o077) !== 0
/** What in `place` anybody but the owner may read, write or enter. */
const openIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => isOpen(join(place, name)))
    .sort()
const databaseFiles = () =>
  readdirSync(join(folder, 'data')).filter((name) => name.startsWith('site.db'))
const openFiles = () => databaseFiles().filter((name) => isOpen(join(folder, 'data', name)))

test('a new database and all beside it are for their owner alone', () => {
  expect(openFiles()).toEqual([])
  expect(existsSync(database)).toBe(!process.env['TEST_DATABASE_URL'])
})

test('a backup is for its owner alone, with its folders', () => {
  expect(openIn(join(folder, 'backups'))).toEqual([])
  expect(readdirSync(saved).length).toBeGreaterThan(1)
})

test('a database that was open to others is closed at the next start', async () => {
  for (const name of databaseFiles()) chmodSync(join(folder, 'data', name), 0o644)
  await run('tests/helpers/starter.ts')
  expect(openFiles()).toEqual([])
}, 120_000)

test('a restored database and what was there before are for their owner alone', async () => {
  const copy = join(folder, 'copy')
  cpSync(saved, copy, { recursive: true })
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    chmodSync(join(copy, name), 0o755)
  const { code, output } = await run('scripts/restore.ts', copy)
  expect({ code, output }).toMatchObject({ code: 0 })
  expect(openFiles()).toEqual([])
  expect(openIn(join(folder, 'data', 'backups'))).toEqual([])
}, 120_000)
