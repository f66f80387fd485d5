import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

/**
 * The code that creates the first account: whoever reads the server's output has it, a stranger at the
 * open form has not. Made from the secret, so that every start and every process prints the same.
 */
export const setupToken = (secret: string): string =>
  createHmac('sha256', secret).update('first account').digest('hex').slice(0, 20)

/** Prints the code while there is no account. */
export async function announceSetup(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  const { adminRoute, serverURL } = { adminRoute: '/admin', serverURL: payload.config.serverURL }
  payload.logger.info(
    `No account yet. Open ${serverURL}${adminRoute} and enter the set-up code ${setupToken(payload.secret)}`,
  )
}
