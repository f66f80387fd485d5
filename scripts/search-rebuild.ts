// npm run search:rebuild: makes the search index anew from the content, while the server is stopped.
import { loadEnv } from 'payload/node'

import { lineOf } from '@/lib/log/line-of'
import { PlainError } from '@/lib/log/plain-error'

try {
  // The environment is read when the configuration is loaded, so .env has to be there before.
  loadEnv()
  const { env } = await import('@/env')
  const { isInUse } = await import('@/search/index/store')
  if (await isInUse(env.SEARCH_INDEX))
    throw new PlainError('The running server has the index: stop it, then run this again.')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const loaded = await config
  const quiet = { ...loaded, logger: { options: { level: 'error' } } } as typeof loaded
  const payload = await getPayload({ config: quiet, cron: false, disableOnInit: true })
  const { searchSync } = await import('@/queries/search/sync')
  const start = performance.now()
  const sync = await searchSync(payload)
  await sync.index.clear()
  await sync.complete()
  const { length } = Object.keys(await sync.index.stamps())
  await sync.index.close()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`Search index made anew: ${length.toString()} documents, ${seconds} s.\n`)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  process.stderr.write(`The search index was not made. ${lineOf(error)}\n`)
  process.exit(1)
}
