/** Starts Payload with the server, not with the first visitor: migrations, jobs and the set-up code wait for nobody. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { boot } = await import('./server/boot')
  await boot()
}
