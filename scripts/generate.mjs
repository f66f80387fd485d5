// npm run generate: makes what is generated anew. A change of the tables also needs a migration:
// npm run generate -- migration NAME
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lastLines } from './steps/command.mjs'
import { environment, generate } from './steps/generate.mjs'
import { payload } from './steps/payload.mjs'
import { say, stop } from './steps/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const migrations = join(root, 'database', 'migrations', 'sqlite')
const [what, name] = process.argv.slice(2)
if (what === 'migration') {
  if (!/^[a-z0-9-]+$/.test(name ?? ''))
    stop('Name the migration: npm run generate -- migration NAME')
  const args = ['migrate:create', name, '--skip-empty']
  const { output } = await payload('Migration', root, args, environment(root))
  say(lastLines(output))
  // Payload's template imports types as values, which Node.js would look for, and takes what it does not use.
  for (const file of readdirSync(migrations).filter((each) => each.endsWith('.ts'))) {
    const text = readFileSync(join(migrations, file), 'utf8')
    const mended = text
      .replace('{ MigrateUpArgs, MigrateDownArgs', '{ type MigrateUpArgs, type MigrateDownArgs')
      .replaceAll('({ db, payload, req }', '({ db }')
    if (mended !== text) writeFileSync(join(migrations, file), mended)
  }
} else await generate(root)
