import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'

/** A Payload on an empty database of its own, and the way to remove both. Call it in `beforeAll`. */
export async function scratchPayload(): Promise<{ payload: Payload; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-'))
  process.env['PAYLOAD_SECRET'] = 'only-for-tests-only-for-tests-0123456789'
  process.env['DATABASE_URL'] = `file:${join(folder, 'test.db')}`
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  const remove = async () => {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
  return { payload, remove }
}
