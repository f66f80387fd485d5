import type { Payload } from 'payload'
import { loadEnv } from 'payload/node'

/** Payload for a command: it runs no jobs, and its log holds errors alone. Due migrations run in production. */
export async function openPayload(): Promise<Payload> {
  // The environment is read when the configuration is loaded, so .env has to be there before.
  loadEnv()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { logger } = await import('@/lib/logger')
  const loaded = await config
  const quiet = { ...logger, options: { ...logger.options, level: 'error' } }
  return getPayload({
    config: { ...loaded, logger: quiet } as typeof loaded,
    cron: false,
    disableOnInit: true,
  })
}
