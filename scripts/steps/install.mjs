import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { lastLines, run } from './command.mjs'
import { say, stop } from './say.mjs'

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** True when every package that the lock file asks of this machine is installed in its version. */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packages(record)
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, { optional, peer, version }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  )
}

const noNetwork = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH|ECONNRESET|ERR_SOCKET/

/** Installs the packages of the lock file when they are missing or older than it. */
export async function install(root) {
  if (isInstalled(root)) {
    say('Packages: installed already.')
    return
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = { cwd: root, shell: process.platform === 'win32' }
  const quick = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--include=dev']
  const title = 'Packages: installing them with npm'
  let { code, output } = await run(title, npm, ['ci', ...quick], options)
  // npm ci refuses a lock file without the optional builds for other systems; npm install does not.
  if (code !== 0 && output.includes('EUSAGE')) {
    say('  npm ci refused the lock file, so npm install reads it instead.')
    ;({ code, output } = await run(title, npm, ['install', '--no-save', ...quick], options))
  }
  if (code === 0) return
  if (noNetwork.test(output))
    stop('The packages could not be fetched: connect this machine to the network and try again.')
  stop(`${lastLines(output)}\nnpm could not install the packages; its reason stands above.`)
}
