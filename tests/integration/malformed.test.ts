import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { apiServer } from '@/tests/helpers/api-server'
import { sendMalformed } from '@/tests/helpers/malformed/run'
import { targetsOf } from '@/tests/helpers/malformed/targets'
import { plant } from '@/tests/helpers/canaries'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let server: Awaited<ReturnType<typeof apiServer>>
const logged: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  await plant(payload)
  server = await apiServer(payload.config)
  for (const level of ['error', 'warn'] as const)
    payload.logger[level] = (...args: unknown[]) => {
      const { err } = (args[0] ?? {}) as { err?: Error & { status?: number } }
      // The log turns these into one line without a stack.
      const isRefusal = Number(err?.status) < 500
      if (!isRefusal)
        logged.push(`${err?.stack ?? ''} ${String(err?.cause)} ${JSON.stringify(args)}`)
    }
}, 120_000)

afterAll(async () => {
  server.close()
  await remove()
})

const count = Number(process.env['MALFORMED_COUNT'] ?? 1500)
const seed = Number(process.env['MALFORMED_SEED'] ?? 1)

test(`${count.toString()} malformed requests (seed ${seed.toString()}) are nobody's fault but the sender's`, async () => {
  const admin = await signIn(payload, 'admin')
  const people = [
    { name: 'stranger', headers: {} },
    { name: 'translator', headers: await signIn(payload, 'translator') },
    { name: 'editor', headers: await signIn(payload, 'editor') },
    { name: 'admin', headers: admin },
  ]
  const { url } = server
  const targets = await targetsOf(url, admin)
  const sent = await sendMalformed({ url, people, targets, seed, count, canary: 'Kranichfeder' })
  const faults = sent.filter(
    ({ path, status }) => path.startsWith('/api/') && (status >= 500 || status === 0),
  )
  expect(
    faults.map(({ body, headers, method, path, person, status, text }) =>
      [status, person, method, path, headers['content-type'], body?.toString().slice(0, 200), text]
        .join(' | ')
        .slice(0, 600),
    ),
  ).toEqual([])
  expect(logged).toEqual([])
}, 600_000)
