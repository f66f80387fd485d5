import { lastLines } from './command.mjs'
import { payload } from './payload.mjs'
import { stop } from './say.mjs'

/** Brings the database to the state that the sources expect; creates it when there is none. */
export async function migrate(root, environment) {
  const { code, output } = await payload('Database: migrating', root, ['migrate'], environment)
  if (code !== 0) stop(`${lastLines(output)}\nThe database could not be migrated; see above.`)
}
