import { checkServed } from '@/env'
import { lineOf } from '@/lib/log/line-of'
import { tellOperator } from '@/lib/log/output'

import { connect } from './connect'
import { rememberResponses } from './response'
import { hasServer } from './site'

/**
 * Starts Payload, and reads the catalogue of publications before the first visitor needs it. What is wrong
 * with settings or database ends the start with one line: such a server would answer everybody with an error.
 */
export async function boot(): Promise<void> {
  try {
    checkServed()
    const { getCatalogue, getPayload, config, leadsSomewhere } = await import('./content')
    if (!hasServer()) rememberResponses()
    await connect(async () => {
      const payload = await getPayload({ config, cron: true })
      await getCatalogue()
      return payload
    }, leadsSomewhere)
  } catch (error) {
    tellOperator(lineOf(error))
    process.exit(1)
  }
}
