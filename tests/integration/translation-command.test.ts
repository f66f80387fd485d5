import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, find } from '@/tests/helpers/desk'
import { signIn } from '@/tests/helpers/accounts'
import { scratchPayload } from '@/tests/helpers/scratch'

let remove: () => Promise<void>
let at: ReturnType<typeof desk>
const folder = mkdtempSync(join(tmpdir(), 'leitbild-command-'))

beforeAll(async () => {
  const scratch = await scratchPayload()
  ;({ remove } = scratch)
  at = desk(scratch.payload, await signIn(scratch.payload, 'translator'))
}, 120_000)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await remove()
})

/** Runs the import of a file on the database of the test. */
function runImport(text: string, ...options: string[]) {
  const file = join(folder, 'file.csv')
  writeFileSync(file, text)
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'scripts/translations.ts', 'import', file, ...options],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const lines = (output: string) => output.replaceAll(`${file}:`, '').trim().split('\n')
  return { status, errors: lines(stderr), said: lines(stdout) }
}

const faults = [
  '3: There is no text with the id “nowhere” here.',
  '4: The id of the text is missing.',
]

test('the command imports nothing of a file with bad rows and names them all', async () => {
  const { id } = await at.newPage()
  const csv = `id,source-de,target-en\npages:${id}:title,Titel,Title\nnowhere,a,b\n,a,b\n`
  const { errors, status } = runImport(csv)
  expect(status).toBe(1)
  expect(errors).toEqual([...faults, 'Nothing was imported.'])
  expect(find(await at.open(id), 'Titel').state).toBe('missing')
}, 60_000)

test('with --good-rows the command imports the others', async () => {
  const { id } = await at.newPage()
  const csv = `id,source-de,target-en\npages:${id}:title,Titel,Title\nnowhere,a,b\n,a,b\n`
  const { said, status } = runImport(csv, '--good-rows')
  expect(status).toBe(0)
  expect(said.slice(-3)).toEqual([
    ...faults.map((fault) => fault.replace(': ', ': left out: ')),
    'Imported 1 new and 0 changed, 0 beside; 0 unchanged, 2 left out.',
  ])
  expect(find(await at.open(id), 'Titel').state).toBe('draft')
}, 60_000)

test('a file that cannot be read is refused with one full stop', () => {
  const { errors } = runImport('Guten Tag')
  expect(errors).toEqual([
    'line 1: The file is neither XLIFF nor PO, CSV or JSON from this translation desk. Nothing was imported.',
  ])
}, 60_000)
