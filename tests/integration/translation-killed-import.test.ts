import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { exportRows } from '@/collections/translations/exchange/export'
import { locales } from '@/i18n/locales'
import { desk } from '@/tests/helpers/desk'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { scratchPayload } from '@/tests/helpers/scratch'
import { readFile } from '@/translation/exchange/read'
import { writeExport } from '@/translation/exchange/write'

const withTransactions = onlySqlite('an import is one transaction, and the stand-in has none')

let payload: Payload
let remove: () => Promise<void>
let req: PayloadRequest
const folder = mkdtempSync(join(tmpdir(), 'leitbild-killed-'))
const languages = { from: 'de', to: 'en' } as const

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  req = await createLocalReq({}, payload)
  const { newPage } = desk(payload, {})
  for (let count = 0; count < 4; count += 1) await newPage()
}, 120_000)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await remove()
})

/** Starts the import of `file` in a process of its own and kills it between two documents. */
async function importAndKill(file: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'tests/helpers/halting-import.ts', file],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const ended = once(child, 'exit')
  for await (const part of child.stdout) {
    if (!String(part).includes('written')) continue
    child.kill('SIGKILL')
    break
  }
  expect((await ended)[1]).toBe('SIGKILL')
}

const translated = async () =>
  (await exportRows(req, { ...languages, origin: 'pages' })).filter(({ target }) => target).length

withTransactions(
  'a killed import leaves nothing, and the next one all',
  async () => {
    const rows = (await exportRows(req, { ...languages, origin: 'pages' })).map((row) => ({
      ...row,
      target: row.unit.kind === 'slug' ? 'page' : row.unit.source.text,
      state: 'review' as const,
    }))
    const text = writeExport('json', rows, languages)
    const path = join(folder, 'file.json')
    writeFileSync(path, text)

    await importAndKill(path)
    expect(await translated()).toBe(0)

    const { applyImport } = await import('@/collections/translations/exchange/import')
    await applyImport(req, { file: readFile(new TextEncoder().encode(text)), locales })
    expect(await translated()).toBe(rows.length)
  },
  240_000,
)
