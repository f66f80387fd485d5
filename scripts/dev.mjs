// npm run dev: the site with hot reload, on the same database as the demo.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { start } from './steps/command.mjs'
import { localEnvironment, writeEnvironment } from './steps/environment.mjs'
import { checkWritable } from './steps/folder.mjs'
import { install } from './steps/install.mjs'
import { migrate } from './steps/migrate.mjs'
import { checkNode } from './steps/node-version.mjs'
import { askedPort, checkPort } from './steps/port.mjs'
import { checkSettings } from './steps/settings.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const port = askedPort()
checkWritable(root, join(root, 'data'))
await checkPort(port)
await install(root)
writeEnvironment(root)
const environment = localEnvironment(root, port)
await checkSettings(root, { ...environment, NODE_ENV: 'development' })
await migrate(root, environment)
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const { exited } = start(process.execPath, [next, 'dev', '-p', String(port)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
})
const { code, signal } = await exited
process.exit(signal || code === 143 || code === 130 ? 0 : (code ?? 1))
