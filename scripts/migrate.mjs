// npm run migrate: brings the database up to date without starting the site.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readEnvironment } from './steps/environment.mjs'
import { checkWritable } from './steps/folder.mjs'
import { migrate } from './steps/migrate.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkSettings } from './steps/settings.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
checkWritable(join(root, 'data'))
const environment = readEnvironment(root)
await checkSettings(root, { ...environment, NODE_ENV: 'development' })
await migrate(root, environment)
