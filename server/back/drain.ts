import { payloadBridge } from './payload-bridge'

const limitInMs = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Shuts down in order: `stop` finishes the answers that have begun, then saves and jobs end, then the database
 * is closed. This takes at most 30 s.
 */
export async function drain(stop: () => Promise<void>): Promise<void> {
  const end = performance.now() + limitInMs
  await Promise.race([stop(), pause(limitInMs)])
  const site = payloadBridge()
  while (site?.isBusy() && performance.now() < end) await pause(50)
  await Promise.race([site?.stop(), pause(5000)])
}
