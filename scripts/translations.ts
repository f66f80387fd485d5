import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { defaultLocale, isLocale, locales } from '@/i18n/locales'
import { checkSize } from '@/translation/exchange/decode'
import { exportFormats } from '@/translation/exchange/file'
import { newerChoices } from '@/translation/exchange/newer'
import { outcomeCounts, obstacles } from '@/translation/exchange/outcome'
import type { PlanRow } from '@/translation/exchange/plan'
import { readFile } from '@/translation/exchange/read'
import { Refusal, sayReason } from '@/translation/exchange/refusal'
import { states, type UnitState } from '@/translation/unit'
import { runCommand, printLine } from '@/lib/log/command'
import { tellOperator } from '@/lib/log/output'
import { PlainError } from '@/lib/log/plain-error'

import { openPayload } from './steps/open-payload'

const usage = `npm run translations -- export --format ${exportFormats.join('|')} --to LANGUAGE --out FILE
    [--from LANGUAGE] [--collection NAME] [--state ${states.join('|')}] [--addresses]
npm run translations -- import FILE [--dry-run] [--good-rows] [--newer ${newerChoices.join('|')}]
    [--to LANGUAGE]
npm run translations -- refresh
  export  writes the units to translate into a file; --state may be given several times,
          --addresses adds the addresses of pages
  import  takes a file over, all of it or nothing; --dry-run only tells what it would do,
          --good-rows leaves the bad rows out and imports the others,
          --newer says what becomes of texts that are newer than the file,
          --to names the language of a file that does not
  refresh takes up documents that the desk does not know yet, as the server does when it starts`

/** What is wrong with the arguments, and which there are. */
const misuse = (fault: string) => new PlainError(`${fault}\n${usage}`)

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
      addresses: { type: 'boolean', default: false },
      'good-rows': { type: 'boolean', default: false },
      newer: { type: 'string' },
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
  const { createLocalReq } = await import('payload')
  return createLocalReq({}, await openPayload())
}

async function exportTo({ addresses, collection, format, from, out, state, to }: Options) {
  const known = exportFormats.find((each) => each === format)
  if (!known || !out) throw misuse('export needs --format and --out')
  if (!isLocale(to) || !isLocale(from) || to === from)
    throw misuse(`--to and --from are two of ${locales.join(', ')}`)
  const wanted = state?.map((each) => states.find((one) => one === each))
  if (wanted?.includes(undefined)) throw misuse(`--state is one of ${states.join(', ')}`)
  const { exportFile } = await import('@/collections/translations/exchange/export')
  const selection = {
    from,
    to,
    origin: collection,
    states: wanted as UnitState[] | undefined,
    hasAddresses: addresses,
  }
  const { count, text } = await exportFile(await openRequest(), known, selection)
  writeFileSync(pathOf(out), text)
  printLine(`${count} units written to ${out}.`)
}

/** Why each of these rows was not imported, on a line of its own. */
const faultsOf = (name: string, rows: readonly PlanRow[], word = '') =>
  rows.flatMap((row) =>
    'why' in row ? [`${name}:${row.line}: ${word}${sayReason(row.why, 'en')}`] : [],
  )

function readGiven(path: string) {
  try {
    checkSize(statSync(path).size)
    return readFile(readFileSync(path))
  } catch (error) {
    throw error instanceof Refusal
      ? new PlainError(`${error.message} Nothing was imported.`)
      : error
  }
}

async function importFrom({ 'dry-run': isDry, file: name, to, ...given }: Options) {
  if (!name) throw misuse('import needs a file')
  const newer = newerChoices.find((each) => each === given.newer)
  if (given.newer && !newer) throw misuse(`--newer is one of ${newerChoices.join(', ')}`)
  const read = readGiven(pathOf(name))
  const choices = { takesGoodRows: given['good-rows'], newer }
  const order = { ...choices, file: { ...read, to: read.to ?? to ?? null }, locales }
  const exchange = await import('@/collections/translations/exchange/import')
  const work = isDry ? exchange.previewImport : exchange.applyImport
  const plan = await work(await openRequest(), order)
  const stopping = obstacles(plan, choices)
  if (stopping.length > 0) {
    const isNewer = stopping.some(({ outcome }) => outcome === 'newer')
    const advice = isNewer ? ' Choose with --newer what becomes of newer texts.' : ''
    tellOperator(faultsOf(name, stopping).join('\n'))
    throw new PlainError(`Nothing was imported.${advice}`)
  }
  for (const fault of faultsOf(name, plan.rows, 'left out: ')) printLine(fault)
  const {
    beside,
    changed,
    new: added,
    newer: kept,
    outdated,
    rejected,
    unchanged,
  } = outcomeCounts(plan)
  printLine(
    `${isDry ? 'Would import' : 'Imported'} ${added} new and ${changed} changed, ${beside} beside; ` +
      `${unchanged} unchanged, ${outdated + kept + rejected} left out.`,
  )
}

async function refresh() {
  const { keepMissing } = await import('@/collections/translations/ledger/missing')
  const { payload } = await openRequest()
  printLine(`${await keepMissing(payload)} documents taken up.`)
}

function read() {
  try {
    return options()
  } catch (error) {
    throw misuse((error as Error).message)
  }
}

await runCommand('', async () => {
  const given = read()
  if (given.help) printLine(usage)
  else if (given.command === 'export') await exportTo(given)
  else if (given.command === 'import') await importFrom(given)
  else if (given.command === 'refresh') await refresh()
  else throw misuse('say export, import or refresh')
})
