import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

import { onlySqlite } from '@/tests/helpers/only-sqlite'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitbild-kill-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One life of the saving process: what it found, and the last save that it said was stored. */
async function life(...args: string[]): Promise<{ found: number; saved: number; failure: string }> {
  const loader = resolve('node_modules/tsx/dist/loader.mjs')
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', loader, resolve('tests/helpers/saver.ts'), ...args],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: `file:${join(folder, 'kill.db')}`,
        PAYLOAD_SECRET: 'only-for-tests-only-for-tests-0123456789',
      },
    },
  )
  const result = { found: -1, saved: 0, failure: '' }
  for await (const line of createInterface(child.stdout)) {
    const [, word, value] = /^(found|saved|failed) (.*)$/.exec(line) ?? []
    if (word === 'failed') result.failure = value ?? ''
    if (word === 'saved') result.saved = Number(value)
    if (word !== 'found') continue
    result.found = Number(value)
    // Somewhere within the first few saves.
    if (args.length === 0) setTimeout(() => child.kill('SIGKILL'), 30 + Math.random() * 1000)
  }
  return result
}

onlySqlite(
  'the server and not this process keeps what is half written; its stand-in has no transactions',
)(
  'a process killed 20 times while it saves tears nothing and loses nothing it had acknowledged',
  async () => {
    let acknowledged = 0
    let saves = 0
    for (let kill = 0; kill < 20; kill += 1) {
      const { failure, found, saved } = await life()
      expect({ failure, lost: found < acknowledged }).toEqual({ failure: '', lost: false })
      if (saved > 0) saves += saved - Math.max(found, 1)
      acknowledged = Math.max(saved, found)
    }
    const { failure, found } = await life('check')
    expect({ failure, lost: found < acknowledged }).toEqual({ failure: '', lost: false })
    expect(saves).toBeGreaterThan(0)
  },
  600_000,
)
