// npm start: the built site in production; an empty database asks for the first account in the panel.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readEnvironment, settingIn } from './steps/environment.mjs'
import { checkWritable } from './steps/folder.mjs'
import { checkNode } from './steps/node-version.mjs'
import { askedPort, checkPort } from './steps/port.mjs'
import { say, stop } from './steps/say.mjs'
import { serve } from './steps/serve.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const environment = readEnvironment(root)
const port = askedPort(environment)
if (!existsSync(join(root, '.next', 'BUILD_ID'))) stop('There is no build yet: npm run build')
checkWritable(join(root, 'data'))
await checkPort(port)
const { answered, exited } = serve({ cwd: root, environment, port, root })
if (await answered)
  say(`Ready on port ${port}; addresses begin with ${settingIn(environment, 'SERVER_URL')}.`)
const { code, signal } = await exited
process.exit(signal || code === 143 || code === 130 ? 0 : (code ?? 1))
