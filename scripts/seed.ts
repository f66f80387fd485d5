import { parseArgs } from 'node:util'

import { loadEnv } from 'payload/node'
import { PlainError } from '@/lib/log/plain-error'
import { lineOf } from '@/lib/log/line-of'

const usage = `npm run seed -- [--accounts] [--publications N]
  fills an empty database with the demo content
  --accounts        also creates one account per role, when there is none
  --publications N  adds N invented publications, for measuring`

const say = (line: string) => process.stdout.write(`${line}\n`)

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
  say(usage)
  process.exit(0)
}

try {
  // The environment is read when the configuration is loaded, so .env has to be there before.
  loadEnv()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { env } = await import('@/env')
  const { accountsFile, seedAccounts } = await import('@/seed/accounts')
  const { addPublications } = await import('@/seed/bulk')
  const { seedDemo } = await import('@/seed/demo')
  const loaded = await config
  const quiet = { ...loaded, logger: { options: { level: 'error' } } } as typeof loaded
  const payload = await getPayload({ config: quiet, cron: false, disableOnInit: true })
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  say(
    (await seedDemo(payload))
      ? `Demo content written in ${seconds()} s.`
      : 'There is content already: nothing written.',
  )
  if (accounts) {
    const file = accountsFile(env.DATABASE_URL)
    say(
      (await seedAccounts(payload, file))
        ? `Demo accounts created; their passwords are in ${file}.`
        : 'There are accounts already: none created.',
    )
  }
  if (count > 0) await addPublications(payload, count, say)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  process.stderr.write(`Seed failed: ${lineOf(error)}\n`)
  process.exit(1)
}
