import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ownDatabase, runScript } from '@/tests/helpers/process'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-backup-'))
const env = ownDatabase(folder)
const picture = join(folder, 'data', 'media', 'picture.webp')
const pages = join(folder, 'data', 'pages')
const saved = join(folder, 'saved')

const run = (script: string, ...args: string[]) => runScript(script, args, folder, env)
const areas = async () =>
  /^areas (.*)$/m.exec((await run('tests/helpers/starter.ts', 'areas')).output)?.[1]

beforeAll(async () => {
  await run('tests/helpers/starter.ts', 'area', 'Gesichert')
  mkdirSync(join(folder, 'data', 'media'))
  writeFileSync(picture, 'as it was')
  mkdirSync(pages)
  writeFileSync(join(pages, 'page'), 'made from what is saved')
  const { code, output } = await run('scripts/backup.ts', saved)
  expect({ code, output }).toMatchObject({ code: 0 })
}, 120_000)

afterAll(async () => {
  if (process.env['TEST_DATABASE_URL']) await run('tests/helpers/starter.ts', 'drop')
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

test('what was saved is there again after a restore, and nothing that came later', async () => {
  await run('tests/helpers/starter.ts', 'area', 'Später')
  rmSync(join(folder, 'data', 'media'), { recursive: true })
  const { code, output } = await run('scripts/restore.ts', saved)
  expect({ code, output }).toMatchObject({ code: 0 })
  expect(await areas()).toBe('["Gesichert"]')
  expect(readFileSync(picture, 'utf8')).toBe('as it was')
}, 240_000)

test('pages that the server stored are neither saved nor kept at a restore', async () => {
  expect(existsSync(join(saved, 'uploads', 'pages'))).toBe(false)
  mkdirSync(pages, { recursive: true })
  writeFileSync(join(pages, 'page'), 'made from what was there before')
  expect(await run('scripts/restore.ts', saved)).toMatchObject({ code: 0 })
  expect(existsSync(pages)).toBe(false)
}, 240_000)

test('a damaged backup is refused, and nothing changes', async () => {
  const before = await areas()
  appendFileSync(join(saved, 'uploads', 'media', 'picture.webp'), 'x')
  const { code, output } = await run('scripts/restore.ts', saved)
  expect(code).toBe(1)
  expect(output).toContain('picture.webp is not what was saved')
  expect(await areas()).toBe(before)
  expect(readFileSync(picture, 'utf8')).toBe('as it was')
}, 240_000)

test('a folder that is no backup is refused', async () => {
  const { code, output } = await run('scripts/restore.ts', folder)
  expect([code, existsSync(picture)]).toEqual([1, true])
  expect(output).toContain('is no backup')
}, 120_000)
