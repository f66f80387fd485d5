import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Env } from '@/env'
import { pagesFolder, removeOtherPages } from '@/server/cache/pages-folder'

const settings: Env = {
  CORS_ORIGINS: [],
  DATABASE_COMPATIBILITY: undefined,
  DATABASE_URL: 'file:./data/a.db',
  FAST_PATH: true,
  GRAPHQL: false,
  MAIL_FROM: undefined,
  NODE_ENV: 'production',
  PAGE_CACHE_MB: 64,
  PAYLOAD_SECRET: 'a'.repeat(32),
  PORT: 3000,
  SEARCH_INDEX: './data/search.db',
  SERVER_URL: 'https://a.example',
  SMTP_URL: undefined,
  TRUSTED_PROXIES: 0,
}
const folderWith = (change: Partial<Env>, build = 'one') =>
  pagesFolder('data', build, { ...settings, ...change })

test.each<[string, Partial<Env>]>([
  ['address', { SERVER_URL: 'https://b.example' }],
  ['protocol of the address', { SERVER_URL: 'http://a.example' }],
  ['database', { DATABASE_URL: 'file:./data/b.db' }],
  ['origins that may read', { CORS_ORIGINS: ['https://c.example'] }],
  ['interface', { GRAPHQL: true }],
  ['secret', { PAYLOAD_SECRET: 'b'.repeat(32) }],
])('pages made with another %s lie in another folder', (_, change) => {
  expect(folderWith(change)).not.toBe(folderWith({}))
})

test('pages of another build lie in another folder', () => {
  expect(folderWith({}, 'two')).not.toBe(folderWith({}))
})

test('two processes of one site share a folder, whatever their port and memory', () => {
  expect(folderWith({ PORT: 4000, PAGE_CACHE_MB: 8, FAST_PATH: false })).toBe(folderWith({}))
})

test('what lies beside the folder is removed, and nothing in it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'leitbild-pages-folder-'))
  const folder = pagesFolder(data, 'one', settings)
  mkdirSync(folder, { recursive: true })
  mkdirSync(pagesFolder(data, 'two', settings))
  writeFileSync(join(folder, 'page'), '')
  writeFileSync(join(data, 'pages', 'marks.json'), '[]')
  await removeOtherPages(folder)
  expect(readdirSync(join(data, 'pages'))).toEqual([folder.split(/[\\/]/).at(-1)])
  expect(readdirSync(folder)).toEqual(['page'])
  rmSync(data, { recursive: true })
})

test('without a folder there is nothing to remove', async () => {
  await expect(removeOtherPages(join(tmpdir(), 'leitbild-none', 'x'))).resolves.toBeUndefined()
})
