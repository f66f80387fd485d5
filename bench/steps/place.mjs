import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { seed } from '../../scripts/steps/seed.mjs'

/** A folder with a database of its own that holds the demo content and `count` publications more. */
export async function makePlace({ count, folder, root }) {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const database = join(folder, 'data', 'bench.db')
  const environment = {
    DATABASE_URL: `file:${database}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  }
  await seed({
    args: ['--accounts', '--publications', String(count)],
    cwd: folder,
    environment: { ...process.env, ...environment },
    root,
    title: `Content: ${count} publications`,
  })
  const accounts = () =>
    JSON.parse(readFileSync(join(folder, 'data', 'demo-accounts.json'), 'utf8'))
  return { accounts, count, database, environment, folder }
}
