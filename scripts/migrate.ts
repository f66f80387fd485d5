import { runCommand, printLine } from '@/lib/log/command'

import { openPayload } from './steps/open-payload'

await runCommand('The database was not migrated.', async () => {
  // In production a connection brings the database up to date.
  const payload = await openPayload()
  await payload.destroy()
  printLine('The database is up to date.')
})
