// npm run build: the site for production. It needs no database and no secret of the operator's.
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from './steps/build.mjs'
import { stopChildrenOnSignal } from './steps/command.mjs'
import { readEnvironment } from './steps/environment.mjs'
import { checkNode } from './steps/node-version.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
stopChildrenOnSignal()
await build(root, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), ...readEnvironment(root) })
