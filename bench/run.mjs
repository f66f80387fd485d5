// npm run bench: measures the built site on scratch databases; bench/README.md says how to read it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { build } from '../scripts/steps/build.mjs'
import { say, stop } from '../scripts/steps/say.mjs'
import { brokenBodies } from './measures/broken-bodies.mjs'
import { coldStart } from './measures/cold-start.mjs'
import { databaseGone } from './measures/database-gone.mjs'
import { firstVisit } from './measures/first-visit.mjs'
import { lighthouse } from './measures/lighthouse.mjs'
import { publish } from './measures/publish.mjs'
import { render } from './measures/render.mjs'
import { restarts } from './measures/restarts.mjs'
import { secondProcess } from './measures/second-process.mjs'
import { throughput } from './measures/throughput.mjs'
import { makePlace } from './steps/place.mjs'
import { holds, table } from './steps/table.mjs'

const measures = {
  throughput,
  'first-visit': firstVisit,
  publish,
  'second-process': secondProcess,
  'cold-start': coldStart,
  'database-gone': databaseGone,
  restarts,
  'broken-bodies': brokenBodies,
  render,
  lighthouse,
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string' },
    lighthouse: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const seconds = Number(values.seconds)
const chosen = values.only?.split(',') ?? Object.keys(measures)
if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 300) || !(seconds >= 1))
  stop('--sizes takes numbers of publications from 300 on (1000,10000), --seconds a number from 1.')
const unknown = chosen.filter((name) => !(name in measures))
if (unknown.length > 0) stop(`There is no measure ${unknown.join(', ')}.`)

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await build(root, { PAYLOAD_SECRET: 'only-for-the-build-only-for-the-build', ...process.env })
const folder = mkdtempSync(join(tmpdir(), 'leitbild-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const places = []
// Other sizes than the first are for the time of a render alone.
for (const count of chosen.includes('render') ? sizes : sizes.slice(0, 1))
  places.push(await makePlace({ count, folder: join(folder, String(count)), root }))
const context = { folder, lighthouseIn: values.lighthouse, place: places[0], places, root, seconds }

const machine = { cores: availableParallelism(), node: process.version, loadBefore: loadavg()[0] }
const results = {}
for (const name of chosen) {
  try {
    results[name] = await measures[name](context)
  } catch (error) {
    results[name] = [{ what: name, note: `failed: ${error.message}` }]
  }
  say(table(name, results[name]))
}

const into = join(root, 'bench', 'results')
mkdirSync(into, { recursive: true })
const file = join(into, `${new Date().toISOString().replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify({ machine, sizes, seconds, results }, null, 2)}\n`)
const all = Object.values(results).flat()
const broken = all.filter((row) => holds(row) === false).length
const missing = all.filter(({ note }) => note).length
say(`\n${all.filter(holds).length} bars hold, ${broken} do not, ${missing} could not be measured.`)
say(
  `Load of the machine before: ${machine.loadBefore.toFixed(1)} on ${machine.cores} cores. ${file}`,
)
process.exit(0)
