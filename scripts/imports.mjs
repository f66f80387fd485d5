// Checks who imports whom against imports.cjs, and that the code uses every entry of it.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import imports from '../imports.cjs'
import { collect } from './steps/command.mjs'
import { say, stop } from './steps/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const { output } = await collect(process.execPath, [cli, '.', '--output-type', 'json'], {
  cwd: root,
})
if (!output.startsWith('{')) stop(output)
const { modules, summary } = JSON.parse(output)

const pairs = modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => [source, resolved]),
)
const unused = imports.folders.flatMap(({ folder, imports: allowed }) =>
  allowed
    .filter((path) => !pairs.some(([from, to]) => from.startsWith(folder) && to.startsWith(path)))
    .map((path) => `${folder} imports nothing from ${path}: remove the entry from imports.cjs.`),
)
const wrong = summary.violations.map(
  ({ from, rule, to }) => `${from} may not import ${to} (${rule.name}).`,
)
for (const line of [...wrong, ...unused]) say(line)
process.exit(wrong.length + unused.length === 0 ? 0 : 1)
