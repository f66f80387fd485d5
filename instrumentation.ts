/** Starts Payload with the server, not with the first visitor: migrations, jobs and the set-up code wait for nobody. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const [{ rememberResponses }, { hasServer }, { connect }, { getPayload }, { default: config }] =
    await Promise.all([
      import('./server/response'),
      import('./server/site'),
      import('./server/connect'),
      import('payload'),
      import('@payload-config'),
    ])
  if (!hasServer()) rememberResponses()
  await connect(() => getPayload({ config, cron: true }))
}
