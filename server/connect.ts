import type { Payload } from 'payload'

import { readMarks } from '@/database/content-marks'
import { lineOf } from '@/lib/log/line-of'
import { tellOperator } from '@/lib/log/output'

import { hasServer, noteFailure, openSite, type Site } from './site'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

// What a server that is not there (yet) makes of an attempt to reach it; anything else does not mend itself.
const absence =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|timed out|server selection|topology|ENOENT|SQLITE_CANTOPEN|unable to open connection|SQLITE_BUSY|database is locked/i

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function attempt(get: () => Promise<Payload>): Promise<Payload> {
  for (let tries = 1; ; tries += 1)
    try {
      const payload = await get()
      // Payload leaves this out in all attempts but its first.
      if (tries > 1) await payload.config.onInit(payload)
      return payload
    } catch (error) {
      if (!absence.test(textOf(error))) throw error
      noteFailure()
      await pause(Math.min(1000 * tries, 10_000))
    }
}

/**
 * Connects Payload, and tries again while its database is away (at most 10 s apart). Under our own server the
 * start goes on meanwhile: kept pages need no database.
 */
export async function connect(
  get: () => Promise<Payload>,
  leadsSomewhere: Site['leadsSomewhere'],
): Promise<void> {
  const connected = attempt(get).then((payload) => {
    openSite({
      marks: () => readMarks(payload.db),
      leadsSomewhere,
      isBusy: () => Object.keys(payload.db.sessions).length > 0,
      stop: () => payload.destroy(),
    })
  })
  if (!hasServer()) return connected
  connected.catch((error: unknown) => {
    tellOperator(`The site cannot start: ${lineOf(error)}`)
    process.exit(1)
  })
}
