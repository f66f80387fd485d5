import { checkServed } from '@/env'
import { lineOf } from '@/lib/log/line-of'
import { tellOperator } from '@/lib/log/output'

import { connect } from './connect'
import { trackResponses } from '@/server/response'
import { hasOwnServer } from './payload-bridge'

/**
 * Starts Payload and reads the catalogue of publications before the first visitor needs it. Wrong settings or an
 * unusable database end the process with one line, since such a server could only answer with errors.
 */
export async function boot(): Promise<void> {
  try {
    checkServed()
    const { getCatalogue, getPayload, config, leadsSomewhere, updateSearch } =
      await import('./content')
    if (!hasOwnServer()) trackResponses()
    await connect(
      async () => {
        const payload = await getPayload({ config, cron: true })
        await getCatalogue()
        return payload
      },
      { leadsSomewhere, updateSearch },
    )
  } catch (error) {
    tellOperator(lineOf(error))
    process.exit(1)
  }
}
