import type { Payload } from 'payload'

import { readMarks } from '@/database/content-marks'
import { lineOf } from '@/lib/log/line-of'
import { tellOperator } from '@/lib/log/output'

import { hasOwnServer, noteFailure, openBridge, type PayloadBridge } from './payload-bridge'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

// Errors of a database that cannot be reached yet. Other errors do not go away by waiting.
const unreachable =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|timed out|server selection|topology|ENOENT|SQLITE_CANTOPEN|unable to open connection|SQLITE_BUSY|database is locked/i

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function attempt(get: () => Promise<Payload>): Promise<Payload> {
  for (let tries = 1; ; tries += 1)
    try {
      const payload = await get()
      // Payload calls onInit in its first attempt only.
      if (tries > 1) await payload.config.onInit(payload)
      return payload
    } catch (error) {
      if (!unreachable.test(textOf(error))) throw error
      noteFailure()
      await pause(Math.min(1000 * tries, 10_000))
    }
}

/**
 * Connects Payload, and retries while its database cannot be reached (at most 10 s apart). Under our own server the
 * start continues meanwhile, because cached pages need no database.
 */
export async function connect(
  get: () => Promise<Payload>,
  site: Pick<PayloadBridge, 'leadsSomewhere' | 'updateSearch'>,
): Promise<void> {
  const connected = attempt(get).then((payload) => {
    openBridge({
      marks: () => readMarks(payload.db),
      ...site,
      isBusy: () => Object.keys(payload.db.sessions).length > 0,
      stop: () => payload.destroy(),
    })
  })
  if (!hasOwnServer()) return connected
  connected.catch((error: unknown) => {
    tellOperator(`The site cannot start: ${lineOf(error)}`)
    process.exit(1)
  })
}
