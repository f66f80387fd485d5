// From a fresh clone to a running site with demo content; the second start takes seconds.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from './steps/build.mjs'
import { localEnvironment, writeEnvironment } from './steps/environment.mjs'
import { checkWritable } from './steps/folder.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { askedPort, checkPort } from './steps/port.mjs'
import { say, stop } from './steps/say.mjs'
import { seed } from './steps/seed.mjs'
import { serve } from './steps/serve.mjs'
import { checkSettings } from './steps/settings.mjs'

checkNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const port = askedPort()
checkWritable(root, join(root, 'data'))
await checkPort(port)

await install(root)
writeEnvironment(root)
const address = `http://localhost:${port}`
const environment = localEnvironment(root, port)
await checkSettings(root, { ...environment, NODE_ENV: 'production' })
const seeded = await seed({
  args: ['--accounts'],
  cwd: root,
  environment,
  root,
  title: 'Content: migrating the database, and filling it if it is empty',
})
say(seeded.trimEnd().replace(/^/gm, '  '))
await build(root, environment)

say('Site: starting it')
const { answered, exited } = serve({ cwd: root, environment, port, root })
if (await answered) {
  say(`\nThe site:  ${address}/de  and  ${address}/en`)
  say(`The panel: ${address}/admin`)
  const accounts = join(root, 'data', 'demo-accounts.json')
  if (existsSync(accounts)) {
    say(`\nDemo accounts (kept in data/demo-accounts.json):`)
    for (const { email, password, role } of JSON.parse(readFileSync(accounts, 'utf8')))
      say(`  ${role.padEnd(10)}  ${email.padEnd(28)}  ${password}`)
  }
  say('\nCtrl-C stops it.')
}
const { code, signal } = await exited
if (code !== 0 && code !== 143 && code !== 130 && !signal)
  stop('The site ended; its reason stands above.')
say('Stopped.')
