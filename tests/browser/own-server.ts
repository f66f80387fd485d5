import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { runScript } from '@/tests/helpers/process'

const root = process.cwd()
/** The folder of the database and the uploads of the site that the tests visit. */
const data = dirname(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json')

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => {
        done(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
  })

/** Another folder with the content of the site, by a backup and its restore; `database` is the file in it. */
export async function copyOfSite() {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-copy-'))
  const database = join(folder, 'data', 'site.db')
  mkdirSync(join(folder, 'data'))
  const run = async (script: string, cwd: string, env: NodeJS.ProcessEnv) => {
    const tsx = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') }
    const { code, output } = await runScript(script, [join(folder, 'saved')], cwd, {
      ...env,
      ...tsx,
    })
    if (code !== 0) throw new Error(output)
  }
  await run('scripts/backup.ts', dirname(data), process.env)
  const environment = { ...process.env, DATABASE_URL: `file:${database}` }
  await run('scripts/restore.ts', folder, environment)
  return { database, environment, folder }
}

/** Starts the built site in `folder`; `stop` ends it well and answers with its exit code. */
export async function ownServer(folder: string, environment: NodeJS.ProcessEnv) {
  const port = (await freePort()).toString()
  const child = spawn(process.execPath, [join(root, '.next', 'serve.mjs'), resolve(root)], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...environment, NODE_ENV: 'production', PORT: port },
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { base: `http://localhost:${port}`, stop }
}
