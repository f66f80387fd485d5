import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { lastLines, run } from './command.mjs'
import { stop } from './say.mjs'

/** Brings the database to the state that the sources expect; creates it when there is none. */
export async function migrate(root, environment) {
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const { code, output } = await run(
    'Database: migrating',
    process.execPath,
    ['-C', 'production', '--import', tsx, join(root, 'scripts', 'migrate.ts')],
    { cwd: root, env: { ...environment, NODE_ENV: 'production', DISABLE_PAYLOAD_HMR: 'true' } },
  )
  if (code !== 0) stop(`${lastLines(output)}\nThe database could not be migrated; see above.`)
}
