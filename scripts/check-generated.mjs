// Proves that payload-types.ts is what the collections say: writes it anew and compares.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

const file = 'payload-types.ts'
const before = readFileSync(file, 'utf8')
const run = spawnSync('node_modules/.bin/payload', ['generate:types'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    // lexical 0.50 deadlocks on Node 20 in its development build; the production build does not.
    NODE_OPTIONS: '-C production',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
  },
})
const fresh = run.status === 0 && readFileSync(file, 'utf8') === before
if (!fresh) process.stderr.write(`${file} was out of date or could not be made; commit it anew.\n`)
process.exit(fresh ? 0 : 1)
