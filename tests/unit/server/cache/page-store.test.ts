import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { encodePage } from '@/server/cache/cached-page'
import { pageStore } from '@/server/cache/page-store'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-pages-'))
const path = join(folder, 'pages')
const body = Buffer.from('<p>'.repeat(500))
const made = { status: 200, headers: { 'Content-Type': 'text/html' }, body }
const page = () => encodePage(made, { changed: '1', withdrawn: '1' })

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  rmSync(path, { recursive: true, force: true })
})

test('what was written is read again, byte for byte', async () => {
  const files = pageStore(path)
  const kept = await page()
  files.write('/de', kept)
  await files.flushed()
  expect(pageStore(path).read()).toEqual([['/de', kept]])
})

test('a file that was cut off is removed, not read', async () => {
  const files = pageStore(path)
  files.write('/de', await page())
  await files.flushed()
  const [name = ''] = readdirSync(path)
  truncateSync(join(path, name), 300)
  expect(files.read()).toEqual([])
  expect(readdirSync(path)).toEqual([])
})

test('after a withdrawal the folder is empty at once, and knows why', async () => {
  const files = pageStore(path)
  files.write('/de', await page())
  await files.flushed()
  files.clear(['a', 'b'])
  expect(files.read()).toEqual([])
  expect(pageStore(path).marks()).toEqual(['a', 'b'])
})

test('a folder that cannot be written to costs nothing but the copies', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const files = pageStore(join(file, 'pages'))
  files.write('/de', await page())
  files.storeMarks(['a'])
  await files.flushed()
  expect(files.marks()).toEqual([])
})
