import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { createClient } from '@libsql/client'
import { type APIRequestContext, expect, test } from '@playwright/test'

import { freePort } from './own-server'

const root = process.cwd()
const canary = 'Zqxkanari'

/** A server with a database of its own, a mail server that is not there, and all that it writes. */
async function recordingServer() {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-log-'))
  mkdirSync(join(folder, 'data'))
  const port = (await freePort()).toString()
  const base = `http://localhost:${port}`
  const database = `file:${join(folder, 'data', 'site.db')}`
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
        DATABASE_URL: database,
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
  return { base, database, output: () => output, stop }
}

/** Registers the first account and signs in; answers the headers that its requests carry. */
async function signIn(request: APIRequestContext, base: string, code: string) {
  const account = { email: 'first@example.org', password: 'Kran Filz Uhr Mond' }
  const answer = await request.post(`${base}/api/users/first-register`, {
    data: { ...account, name: 'Erste', setupToken: code },
    headers: { origin: base },
  })
  expect(answer.status()).toBe(200)
  const cookie = (answer.headers()['set-cookie'] ?? '').split(';')[0] ?? ''
  return { cookie, origin: base }
}

/** Takes tables away under the server, so that every question about them fails. */
async function breakTables(url: string) {
  const client = createClient({ url })
  for (const table of ['focus_areas', 'publications', 'pages', 'translations', 'funders'])
    await client.execute(`alter table ${table} rename to ${table}_gone`)
  client.close()
}

test('whatever fails, the log says where and keeps nothing of the data', async ({ request }) => {
  test.setTimeout(180_000)
  const { base, database, output, stop } = await recordingServer()
  try {
    await expect.poll(output, { timeout: 90_000 }).toMatch(/set-up code [\da-f]{20}/)
    const code = /set-up code ([\da-f]{20})/.exec(output())?.[1] ?? ''
    const headers = await signIn(request, base, code)
    await breakTables(database)
    const values = { title: canary, name: canary, summary: canary, email: `${canary}@example.org` }
    const send = (path: string, data: object) =>
      request.post(`${base}/api/${path}`, { data, headers })
    const read = (path: string) => request.get(`${base}${path}`, { headers, maxRedirects: 0 })
    await send('focus-areas?locale=de', values)
    await send('funders?locale=de', { ...values, kind: 'public' })
    await send('users', { ...values, password: canary, roles: [canary] })
    await send('users/forgot-password', { email: 'first@example.org' })
    await send('users/forgot-password', { email: values.email })
    await send('users/login', { email: values.email, password: canary })
    await send('translations/save', { unit: canary, target: canary })
    await request.post(`${base}/api/translations/import?preview=true`, {
      data: `id,source-de,target-en,state\n${canary},${canary},${canary},draft\n`,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    })
    for (const path of [
      `/api/focus-areas?where[title][like]=${canary}&locale=de`,
      `/api/focus-areas?where[title][like]=${canary}&sort=${canary}`,
      `/api/funders/${canary}`,
      `/de/schwerpunkte/${canary}`,
      `/de/publikationen?kind=${canary}`,
      `/de/${canary}`,
      `/en/publications/${canary}`,
      `/admin/collections/focus-areas?search=${canary}`,
      `/admin/collections/pages/${canary}`,
      `/preview?collection=pages&id=${canary}&locale=de`,
      `/og/de/${canary}`,
    ])
      await read(path)
    const lines = () => output().split('\n').filter(Boolean)
    await expect.poll(() => lines().join('\n')).toContain('"code":"SQLITE_ERROR"')
    expect(lines().filter((line) => line.includes(canary))).toEqual([])
    expect(lines().filter((line) => !line.startsWith('{'))).toEqual([])
    expect(output()).not.toMatch(/first@example\.org|params:|Failed query/)
  } finally {
    await stop()
  }
})
