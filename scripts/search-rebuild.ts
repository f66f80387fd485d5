// npm run search:rebuild: makes the search index anew from the content, while the server is stopped.
import { loadEnv } from 'payload/node'

import { runCommand, printLine } from '@/lib/log/command'
import { PlainError } from '@/lib/log/plain-error'

import { openPayload } from './steps/open-payload'

await runCommand('The search index was not made.', async () => {
  // The environment is read when env.ts is loaded, so .env has to be there before.
  loadEnv()
  const { env } = await import('@/env')
  const { isInUse } = await import('@/search/index/store')
  if (await isInUse(env.SEARCH_INDEX))
    throw new PlainError('The running server has the index: stop it, then run this again.')
  const payload = await openPayload()
  const { searchSync } = await import('@/queries/search/sync')
  const start = performance.now()
  const sync = await searchSync(payload)
  await sync.index.clear()
  await sync.complete()
  const { length } = Object.keys(await sync.index.stamps())
  await sync.index.close()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  printLine(`Search index made anew: ${length.toString()} documents, ${seconds} s.`)
  await payload.destroy()
})
