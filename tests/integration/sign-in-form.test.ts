import type { Payload } from 'payload'

import { send } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  process.env['TRUSTED_PROXIES'] = '1'
  ;({ payload, remove } = await scratchPayload())
}, 120_000)

afterAll(() => remove())

const password = 'Kran Filz Uhr Mond'
let count = 0

async function account() {
  const email = `konto-${(count += 1).toString()}@example.org`
  const data = { name: 'Konto', email, password, roles: ['editor' as const] }
  await payload.create({ collection: 'users', data })
  return email
}

test('a form of the panel counts for the account that it names', async () => {
  const [email, other] = [await account(), await account()]
  const headers = { 'x-forwarded-for': '192.0.2.1' }
  const submit = async (fields: [string, string][]) => {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    const path = 'http://localhost:3000/api/users/login'
    return (await send(payload.config, new Request(path, { method: 'POST', headers, body }))).status
  }
  const data = (account: string, word: string): [string, string] => [
    '_payload',
    JSON.stringify({ email: account, password: word }),
  ]
  for (let tries = 0; tries < 5; tries += 1) expect(await submit([data(email, 'falsch')])).toBe(401)
  expect(await submit([data(email, password)])).toBe(429)
  // A second field of the same name cannot let one account be counted and another be tried.
  expect(await submit([data('x@example.org', 'x'), data(email, password)])).toBe(400)
  expect(await submit([data(other, password)])).toBe(200)
}, 60_000)
