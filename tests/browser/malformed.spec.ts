import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

import { builtActions } from '@/tests/helpers/malformed/built-actions'
import { faultsOfLog, sendMalformed } from '@/tests/helpers/malformed/run'
import { staffOf, targetsOf } from '@/tests/helpers/malformed/targets'

import { accounts } from './panel'

const count = 300
const seed = Number(process.env['SEED'] ?? 20_261_130)

// As strangers alone: staff would change the content that other tests read. bench/malformed.mjs sends as all roles.
test(`${count.toString()} malformed requests of strangers cause no fault of the server`, async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const url = baseURL ?? ''
  const admin = accounts.find(({ role }) => role === 'admin')
  if (!admin) throw new Error('There is no admin.')
  const targets = await targetsOf(url, await staffOf(url, admin), builtActions('.'))
  // The server cuts no letter of it, and no other test writes it.
  const canary = `Kranichfeder${randomBytes(4).toString('hex')}`
  process.stdout.write(`Malformed requests: seed ${seed.toString()}\n`)
  const people = [{ name: 'stranger', headers: {} }]
  const sent = await sendMalformed({ url, people, targets, seed, count, canary })
  const faults = sent.filter(({ status }) => status >= 500 || status === 0)
  expect(
    faults.map(({ method, path, status }) => `${status.toString()} ${method} ${path}`),
  ).toEqual([])
  const { canaries } = faultsOfLog(readFileSync(process.env['SERVER_LOG'] ?? '', 'utf8'), canary)
  expect(canaries).toEqual([])
})
