import { checkServed } from '@/env'

import { connect } from './connect'
import { rememberResponses } from './response'
import { hasServer } from './site'

/**
 * Starts Payload, and reads the catalogue of publications before the first visitor needs it; documents that
 * the translation desk does not know yet are taken up afterwards. What is wrong
 * with settings or database ends the start with one line: such a server would answer everybody with an error.
 */
export async function boot(): Promise<void> {
  try {
    checkServed()
    const [{ getPayload }, { default: config }, { getCatalogue }, { keepMissing }] =
      await Promise.all([
        import('payload'),
        import('@payload-config'),
        import('@/queries/catalogue'),
        import('@/collections/translations/ledger/missing'),
      ])
    if (!hasServer()) rememberResponses()
    await connect(async () => {
      const payload = await getPayload({ config, cron: true })
      await getCatalogue()
      // Nobody waits for it: only the desk lacks what it has not taken up yet.
      keepMissing(payload).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'translation: documents not taken up' })
      })
      return payload
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
