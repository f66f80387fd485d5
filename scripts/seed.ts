import { parseArgs } from 'node:util'

import { runCommand, printLine } from '@/lib/log/command'
import { PlainError } from '@/lib/log/plain-error'

import { openPayload } from './steps/open-payload'

const usage = `npm run seed -- [--accounts] [--publications N]
  fills an empty database with the demo content
  --accounts        also creates one account per role, when there is none
  --publications N  adds N invented publications, for measuring`

function options() {
  try {
    const { values } = parseArgs({
      options: {
        accounts: { type: 'boolean', default: false },
        publications: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    const count = values.publications === undefined ? 0 : Number(values.publications)
    if (!Number.isSafeInteger(count) || count < 0)
      throw new PlainError('--publications needs a number')
    return { ...values, count }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`)
    process.exit(2)
  }
}

const { accounts, count, help } = options()
if (help) {
  printLine(usage)
  process.exit(0)
}

await runCommand('Seed failed:', async () => {
  const payload = await openPayload()
  const { env } = await import('@/env')
  const { accountsFile, seedAccounts } = await import('@/seed/accounts')
  const { addPublications } = await import('@/seed/bulk')
  const { seedDemo } = await import('@/seed/demo')
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  printLine(
    (await seedDemo(payload))
      ? `Demo content written in ${seconds()} s.`
      : 'There is content already: nothing written.',
  )
  if (accounts) {
    const file = accountsFile(env.DATABASE_URL)
    printLine(
      (await seedAccounts(payload, file))
        ? `Demo accounts created; their passwords are in ${file}.`
        : 'There are accounts already: none created.',
    )
  }
  if (count > 0) await addPublications(payload, count, printLine)
  await payload.destroy()
})
