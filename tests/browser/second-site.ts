import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient } from '@libsql/client'

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

const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.once('exit', done))

/** A copy of the site under test, with content of its own that the script `change` makes of it. */
export async function secondSite(change: string) {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-second-'))
  const own = join(folder, 'data')
  mkdirSync(own)
  const source = createClient({ url: process.env['DATABASE_URL'] ?? '' })
  // Other tests write meanwhile: this copies one state of the database.
  await source.execute({ sql: 'VACUUM INTO ?', args: [join(own, 'test.db')] })
  source.close()
  for (const each of ['media', 'documents'])
    cpSync(join(data, each), join(own, each), { recursive: true })
  const port = (await freePort()).toString()
  const base = `http://localhost:${port}`
  const options = {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: port,
      SERVER_URL: base,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      DATABASE_URL: `file:${join(own, 'test.db')}`,
      DISABLE_PAYLOAD_HMR: 'true',
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    },
  } as const
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const args = ['-C', 'production', '--import', tsx, join(root, change)]
  const code = await ended(spawn(process.execPath, args, { ...options, stdio: 'inherit' }))
  if (code !== 0) throw new Error(`${change} ended with ${String(code)}`)
  const server = spawn(process.execPath, [join(root, '.next', 'serve.mjs'), resolve(root)], {
    ...options,
    stdio: 'ignore',
  })
  const end = ended(server)
  const stop = async () => {
    server.kill('SIGTERM')
    await end
    rmSync(folder, { recursive: true, force: true })
  }
  return { base, stop }
}
