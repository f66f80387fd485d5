import { randomBytes } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const root = resolve('.')
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href

/** The settings of a production process on a database of its own; its uploads go below `folder`. */
export function ownDatabase(folder: string): NodeJS.ProcessEnv {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const server = process.env['TEST_DATABASE_URL']?.replace(/\/$/, '')
  const name = `test-${randomBytes(6).toString('hex')}`
  return {
    ...process.env,
    NODE_ENV: 'production',
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    DATABASE_URL: server ? `${server}/${name}` : `file:${join(folder, 'data', 'site.db')}`,
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-0123456789',
  }
}

/** Runs a script of the project in `cwd` to its end; `output` holds all that it printed. */
export async function runScript(
  script: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
) {
  // The production build of lexical: the other one deadlocks on Node 20 in half of all starts.
  const options = ['-C', 'production', '--import', loader, join(root, script), ...args]
  const child = spawn(process.execPath, options, { cwd, env })
  const ended = new Promise<number>((done) => {
    child.once('close', (code) => {
      done(code ?? 1)
    })
  })
  const printed = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, output: printed.join('\n') }
}
