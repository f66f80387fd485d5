// Proves that what is generated and committed is what the sources say; it leaves the fresh files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { generate, generated, lackingMigration } from './steps/generate.mjs'
import { say } from './steps/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const index = join(root, 'database', 'migrations', 'sqlite', 'index.ts')
const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')

const before = new Map(generated.map((file) => [file, read(file)]))
await generate(root)
const stale = generated.filter((file) => read(file) !== before.get(file))
// Asking for a migration rewrites the list of them.
const migrations = readFileSync(index, 'utf8')
const lacking = await lackingMigration(root)
writeFileSync(index, migrations)

for (const file of stale) say(`${file} was out of date; it is made anew, commit it.`)
if (lacking.length > 0) say('A migration is missing: npm run generate -- migration NAME')
process.exit(stale.length + lacking.length === 0 ? 0 : 1)
