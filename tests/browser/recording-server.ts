import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { type APIRequestContext, expect } from '@playwright/test'

import { freePort } from './own-server'

const root = process.cwd()

/**
 * A server with a database of its own, a mail server that is not there, and all that it writes. Without
 * `database`, the database is a SQLite file.
 */
export async function recordingServer(database?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-log-'))
  mkdirSync(join(folder, 'data'))
  const port = (await freePort()).toString()
  const base = `http://localhost:${port}`
  const url = database ?? `file:${join(folder, 'data', 'site.db')}`
  const child: ChildProcess = spawn(
    process.execPath,
    ['--trace-warnings', join(root, '.next', 'serve.mjs'), resolve(root)],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: port,
        SERVER_URL: base,
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
        DATABASE_URL: url,
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'info@example.org',
      },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise((done) => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { base, database: url, output: () => output, stop }
}

const account = { email: 'first@example.org', password: 'Kran Filz Uhr Mond' }

/** Signs the first account in: the answer that made it has no session. */
export const signFirstIn = (request: APIRequestContext, base: string) =>
  request.post(`${base}/api/users/login`, { data: account, headers: { origin: base } })

/** Registers the first account and signs in; returns the headers that its requests carry. */
export async function firstAdmin(
  request: APIRequestContext,
  { base, output }: Pick<Awaited<ReturnType<typeof recordingServer>>, 'base' | 'output'>,
) {
  await expect.poll(output, { timeout: 90_000 }).toMatch(/set-up code [\da-f]{20}/)
  const code = /set-up code ([\da-f]{20})/.exec(output())?.[1] ?? ''
  const answer = await request.post(`${base}/api/users/first-register`, {
    data: { ...account, name: 'Erste', setupToken: code },
    headers: { origin: base },
  })
  expect(answer.status()).toBe(200)
  const cookie = (answer.headers()['set-cookie'] ?? '').split(';')[0] ?? ''
  return { cookie, origin: base }
}
