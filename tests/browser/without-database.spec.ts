import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { expect, test } from '@playwright/test'

const root = process.cwd()
const data = dirname(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json')

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => {
        done(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
  })

/** A second server on the pages that the first one kept, with a database that nobody offers. */
async function serverWithoutDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-without-'))
  cpSync(join(data, 'pages'), join(folder, 'data', 'pages'), { recursive: true })
  const port = (await freePort()).toString()
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, '.next', 'serve.mjs'), resolve(root)],
    {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: port,
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
        DATABASE_URL: 'mongodb://127.0.0.1:9/nobody?serverSelectionTimeoutMS=500',
      },
    },
  )
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await ended
    rmSync(folder, { recursive: true, force: true })
    return code
  }
  return { base: `http://localhost:${port}`, stop }
}

test('a start without a database serves what was kept, says what is missing, and ends well', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const file = createHash('sha256').update('/de').digest('hex').slice(0, 40)
  let kept = ''
  // Another test may be withdrawing something, and then the folder is empty for a moment.
  await expect
    .poll(async () => {
      kept = await (await request.get('/de')).text()
      return existsSync(join(data, 'pages', file))
    })
    .toBe(true)
  const { base, stop } = await serverWithoutDatabase()
  const status = async (path: string) =>
    request.get(`${base}${path}`).then(
      (answer) => answer.status(),
      () => 0,
    )
  let code: number | null = null
  try {
    await expect.poll(() => status('/api/health/live'), { timeout: 60_000 }).toBe(200)
    expect(await (await request.get(`${base}/de`)).text()).toBe(kept)
    const unknown = await request.get(`${base}/de/nie-gefragt`)
    expect(unknown.status()).toBe(503)
    expect(unknown.headers()).toMatchObject({
      'retry-after': '10',
      'cache-control': 'private, no-store',
    })
    expect(await unknown.text()).toContain('This page is not available right now')
    expect(await status('/api/health/ready')).toBe(503)
    expect(await status('/admin')).toBe(503)
  } finally {
    code = await stop()
  }
  expect(code).toBe(0)
})
