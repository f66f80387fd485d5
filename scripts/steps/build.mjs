import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { bundleServer } from './bundle-server.mjs'
import { lastLines, run } from './command.mjs'
import { say, stop } from './say.mjs'

// What the built site is not made of. Everything else counts, so a new folder cannot be forgotten.
const aside = new Set(['bench', 'data', 'docs', 'node_modules', 'scripts', 'seed', 'tests'])
const counts = ({ name }) =>
  !name.startsWith('.') && !aside.has(name) && !/\.(md|tsbuildinfo)$|^next-env\.d\.ts$/.test(name)

function* files(folder, filter) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(filter)
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path, () => true)
    else yield path
  }
}

/** A digest of all that the build is made from. */
export function digestOfSources(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const path of files(root, counts))
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

const stamp = (root) => join(root, '.next', 'built-from')

/** True when `.next` holds a finished build of the sources as they are. */
export const isBuilt = (root) =>
  existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === digestOfSources(root)

/** Builds the site when its sources changed since the last build. */
export async function build(root, environment) {
  if (isBuilt(root)) {
    say('Site: built already, nothing changed since.')
    return
  }
  const digest = digestOfSources(root)
  const { code, output } = await run(
    'Site: building it',
    process.execPath,
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { cwd: root, env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (code !== 0) stop(`${lastLines(output)}\nThe build failed; its reason stands above.`)
  await bundleServer(root)
  writeFileSync(stamp(root), digest)
}
