import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { loadEnv } from 'payload/node'

import { defaultLocale, isLocale, locales } from '@/i18n/locales'
import { checkSize } from '@/translation/exchange/decode'
import { formats } from '@/translation/exchange/file'
import { countsOf, firstRejection } from '@/translation/exchange/outcome'
import { readFile } from '@/translation/exchange/read'
import { Refusal, sayReason } from '@/translation/exchange/refusal'
import { states, type State } from '@/translation/unit'
import { lineOf } from '@/lib/log/line-of'
import { PlainError } from '@/lib/log/plain-error'

const usage = `npm run translations -- export --format ${formats.join('|')} --to LANGUAGE --out FILE
    [--from LANGUAGE] [--collection NAME] [--state ${states.join('|')}]
npm run translations -- import FILE [--dry-run]
npm run translations -- refresh
  export  writes the units to translate into a file; --state may be given several times
  import  takes a file over, all of it or nothing; --dry-run only tells what it would do
  refresh takes up documents that the desk does not know yet, as the server does when it starts`

const say = (line: string) => process.stdout.write(`${line}\n`)

class Misuse extends Error {}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      from: { type: 'string', default: defaultLocale },
      to: { type: 'string' },
      out: { type: 'string' },
      collection: { type: 'string' },
      state: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [command, file] = positionals
  return { ...values, command, file }
}

type Options = ReturnType<typeof options>

/** Where the command was called; npm itself moves to the folder of the project. */
const pathOf = (name: string) => resolve(process.env['INIT_CWD'] ?? '.', name)

/** A request without a user, on a Payload that runs no jobs. */
async function openRequest() {
  // The environment is read when the configuration is loaded, so .env has to be there before.
  loadEnv()
  const { createLocalReq, getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const loaded = await config
  const quiet = { ...loaded, logger: { options: { level: 'error' } } } as typeof loaded
  const payload = await getPayload({ config: quiet, cron: false, disableOnInit: true })
  return createLocalReq({}, payload)
}

async function exportTo({ collection, format, from, out, state, to }: Options) {
  const known = formats.find((each) => each === format)
  if (!known || !out) throw new Misuse('export needs --format and --out')
  if (!isLocale(to) || !isLocale(from) || to === from)
    throw new Misuse(`--to and --from are two of ${locales.join(', ')}`)
  const wanted = state?.map((each) => states.find((one) => one === each))
  if (wanted?.includes(undefined)) throw new Misuse(`--state is one of ${states.join(', ')}`)
  const { exportFile } = await import('@/collections/translations/exchange/export')
  const selection = { from, to, origin: collection, states: wanted as State[] | undefined }
  const { count, text } = await exportFile(await openRequest(), known, selection)
  writeFileSync(pathOf(out), text)
  say(`${count} units written to ${out}.`)
}

async function importFrom({ 'dry-run': isDry, file: name }: Options) {
  if (!name) throw new Misuse('import needs a file')
  checkSize(statSync(pathOf(name)).size)
  const file = readFile(readFileSync(pathOf(name)))
  const exchange = await import('@/collections/translations/exchange/import')
  const work = isDry ? exchange.previewImport : exchange.applyImport
  const plan = await work(await openRequest(), file, locales)
  const rejected = firstRejection(plan)
  if (rejected) throw new PlainError(`${name}:${rejected.line}: ${sayReason(rejected.why, 'en')}`)
  for (const row of plan.rows)
    if (row.outcome === 'outdated')
      say(`${name}:${row.line}: left out: ${sayReason(row.why, 'en')}`)
  const counts = countsOf(plan)
  say(
    `${isDry ? 'Would import' : 'Imported'} ${counts.new} new and ${counts.changed} changed; ` +
      `${counts.unchanged} unchanged, ${counts.outdated} left out.`,
  )
}

async function refresh() {
  const { keepMissing } = await import('@/collections/translations/ledger/missing')
  const { payload } = await openRequest()
  say(`${await keepMissing(payload)} documents taken up.`)
}

try {
  const given = options()
  if (given.help) say(usage)
  else if (given.command === 'export') await exportTo(given)
  else if (given.command === 'import') await importFrom(given)
  else if (given.command === 'refresh') await refresh()
  else throw new Misuse('say export, import or refresh')
  process.exit(0)
} catch (error) {
  const { message } = error as Error
  const isMisuse = error instanceof Misuse || message.includes('Unknown option')
  if (error instanceof Refusal) process.stderr.write(`${message}. Nothing was imported.\n`)
  else process.stderr.write(`${isMisuse ? message : lineOf(error)}\n`)
  if (isMisuse) process.stderr.write(`${usage}\n`)
  process.exit(1)
}
