import type { Instrumentation } from 'next'

/** Starts Payload with the server, not with the first visitor: migrations, jobs and the set-up code wait for nobody. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { boot } = await import('./server/back/boot')
  await boot()
}

/** Which route failed: Next's own line of the error does not say it. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  _request,
  { routePath },
) => {
  // As above: the development server would also build this for the edge runtime, which has no `process.stdout`.
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { logEvent } = await import('./lib/log/output')
  logEvent('error', error, { route: routePath })
}
