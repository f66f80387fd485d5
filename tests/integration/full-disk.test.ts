import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { writtenLog } from '@/tests/helpers/written-log'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-disk-'))
const disk = !process.env['TEST_DATABASE_URL'] && mount()

function mount(): boolean {
  const args = ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]
  const { error, status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status === 0) return true
  const reason = error?.message ?? stderr.trim()
  process.stderr.write(`Skipped: a small disk cannot be mounted here (${reason})\n`)
  return false
}

let payload: Payload
let remove: (() => Promise<void>) | undefined
let headers: Record<string, string>

beforeAll(async () => {
  if (!disk) return
  ;({ payload, remove } = await scratchPayload(folder))
  headers = await signIn(payload, 'editor')
}, 60_000)

afterAll(async () => {
  await remove?.().catch(() => undefined)
  if (disk) spawnSync('umount', ['--lazy', folder])
  rmSync(folder, { recursive: true, force: true })
})

const save = async (name: string) => {
  const body = { name, kind: 'public', creditLine: 'x'.repeat(60_000), _status: 'published' }
  return ask(payload.config, { path: '/funders?locale=de', method: 'POST', body, headers })
}

const stored = async () =>
  (await payload.find({ collection: 'funders', locale: 'de', pagination: false })).docs
    .map(({ name }) => name)
    .sort()

const onSqlite = onlySqlite('the disk is that of the database server')
const onSmallDisk = disk ? onSqlite : test.skip

onSmallDisk(
  'on a full disk what was acknowledged is stored, reading goes on, and space mends it',
  async () => {
    const log = writtenLog()
    const ballast = join(folder, 'ballast')
    const { stdout } = spawnSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' })
    const free = Number(stdout.split('\n')[1])
    writeFileSync(ballast, Buffer.alloc(Math.max(0, free - 1_500_000)))
    const acknowledged: string[] = []
    const refusals: { status: number; text: string }[] = []
    for (let n = 0; refusals.length < 5 && n < 2000; n += 1) {
      const name = `Förderer ${n.toString()}`
      const { status, text } = await save(name)
      if (status === 201) acknowledged.push(name)
      else refusals.push({ status, text })
    }
    expect(refusals.map(({ status }) => status)).toEqual([507, 507, 507, 507, 507])
    const lines = log.lines().join('')
    log.end()
    expect(lines).toContain('SQLITE_FULL')
    expect(lines).not.toMatch(/Förderer|xxxx/)
    expect(refusals[0]?.text).toMatch(/voll|full/)
    expect(await stored()).toEqual([...acknowledged].sort())
    rmSync(ballast)
    const after = await save('Danach')
    expect(after.status).toBe(201)
    expect(await stored()).toEqual([...acknowledged, 'Danach'].sort())
  },
  240_000,
)
