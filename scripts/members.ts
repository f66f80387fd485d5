// npm run members: takes over the member organisations from a spreadsheet.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { printLine, runCommand } from '@/lib/log/command'
import { PlainError } from '@/lib/log/plain-error'

import { openPayload } from './steps/open-payload'

const usage = `npm run members -- import FILE [--dry-run]
  import  takes over a CSV file as drafts, all of it or nothing; --dry-run only tells what it would do`

await runCommand('No organisation was taken over.', async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [command, name] = positionals
  if (command !== 'import' || !name) throw new PlainError(usage)
  // npm itself moves to the folder of the project.
  const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', name), 'utf8')
  const payload = await openPayload()
  const { importMembers } = await import('@/collections/member-organisations/import')
  const isDryRun = values['dry-run']
  const { faults, written } = await importMembers(payload, text, { isDryRun })
  await payload.destroy()
  for (const { line, reason } of faults) printLine(`Line ${line.toString()}: ${reason}`)
  if (faults.length > 0) {
    printLine(`${faults.length.toString()} lines are refused, so nothing was written.`)
    return 1
  }
  const done = isDryRun ? 'could be taken over; nothing was written' : 'taken over as drafts'
  printLine(`${written.toString()} organisations ${done}.`)
  return 0
})
