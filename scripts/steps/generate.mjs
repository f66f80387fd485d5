import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { lastLines, run } from './command.mjs'
import { readEnvironment } from './environment.mjs'
import { payload } from './payload.mjs'
import { stop } from './say.mjs'

/** Generated files that are committed; `npm run generate` updates them. */
export const generated = [
  'payload-types.ts',
  'app/(payload)/admin/importMap.js',
  'docs/roles.md',
  'docs/architecture.md',
  'docs/openapi.json',
  'translation/messages/places.json',
]

/** A placeholder database URL: generating files from the configuration connects to nothing. */
export const environment = (root) => ({
  ...readEnvironment(root),
  DATABASE_URL: 'file:./data/none.db',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
})

const done = ({ code, output }) => {
  if (code !== 0) stop(`${lastLines(output)}\nThis could not be made; the reason stands above.`)
}

/** Updates the generated files. */
export async function generate(root) {
  const env = environment(root)
  done(await payload('Types of the content', root, ['generate:types'], env))
  done(await payload('Import map of the panel', root, ['generate:importmap'], env))
  const make = (title, script) =>
    run(title, process.execPath, ['-C', 'production', '--import', 'tsx', join('scripts', script)], {
      cwd: root,
      env,
    })
  done(await make('Table of roles', 'roles.ts'))
  done(await make('Table of imports', 'imports-table.mjs'))
  done(await make('Description of the API', 'openapi.ts'))
  done(await make('Places of the interface texts', 'message-places.ts'))
}

/** The migration that the sources still lack, as the names of its files; it is removed again. */
export async function lackingMigration(root) {
  const folder = join(root, 'database', 'migrations', 'sqlite')
  const list = () => readdirSync(folder)
  const before = list()
  const args = ['migrate:create', 'lacking', '--skip-empty']
  done(await payload('Migrations', root, args, environment(root)))
  const added = list().filter((name) => !before.includes(name))
  for (const name of added) rmSync(join(folder, name))
  return added
}
