// npm run build: the site for production. It needs no database and no secret of the operator's.
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from './steps/build.mjs'
import { readEnvironment, settingIn } from './steps/environment.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkSettings } from './steps/settings.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const environment = readEnvironment(root)
const PAYLOAD_SECRET = settingIn(environment, 'PAYLOAD_SECRET') ?? randomBytes(32).toString('hex')
const settings = { ...environment, PAYLOAD_SECRET }
await checkSettings(root, { ...settings, NODE_ENV: 'development' })
await build(root, settings)
