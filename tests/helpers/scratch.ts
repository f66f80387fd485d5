import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'

/**
 * A Payload on an empty database of its own, and the way to remove both. Call it in `beforeAll`. The
 * database is a SQLite file in `folder`, or one on the server that TEST_DATABASE_URL names (without a
 * database name).
 */
export async function scratchPayload(
  folder = mkdtempSync(join(tmpdir(), 'leitbild-')),
): Promise<{ payload: Payload; remove: () => Promise<void> }> {
  process.env['PAYLOAD_SECRET'] = 'only-for-tests-only-for-tests-0123456789'
  const server = process.env['TEST_DATABASE_URL']?.replace(/\/$/, '')
  const name = `test-${randomBytes(6).toString('hex')}`
  process.env['DATABASE_URL'] = server ? `${server}/${name}` : `file:${join(folder, 'test.db')}`
  process.env['SEARCH_INDEX'] = join(folder, 'search.db')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const loaded = await config
  // Any request through the door starts the runner of jobs, and a test at the turn of a minute finds its job done.
  loaded.jobs.autoRun = []
  const payload = await getPayload({ config: loaded, cron: false })
  // Pushing tables leaves a word in every array, and then no PDF can be read.
  Reflect.deleteProperty(Array.prototype, 'random')
  const remove = async () => {
    const { db } = payload as unknown as {
      db: { connection?: { dropDatabase: () => Promise<void> } }
    }
    await db.connection?.dropDatabase()
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
  return { payload, remove }
}
