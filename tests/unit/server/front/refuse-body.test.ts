import { once } from 'node:events'
import { createServer, type IncomingMessage, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import type { BodyFault } from '@/server/front/body-watch'
import { refuseBody } from '@/server/front/refuse-body'

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => server?.close(resolve))
})

/** Begins a request with a body to a server that refuses it; `begun` says that its answer is under way. */
async function refused(fault: BodyFault, language: string, begun = false) {
  server = createServer((request, response) => {
    if (begun) response.write('half')
    refuseBody({ request, response }, fault, 'https://example.org')
  }).listen(0)
  await once(server, 'listening')
  const sent = ask({
    port: (server.address() as AddressInfo).port,
    method: 'POST',
    headers: { 'Content-Length': 500, 'Accept-Language': language },
  })
  sent.write('{')
  return sent
}

test.each([
  ['slow', 'de', 408, /zu langsam/],
  ['slow', 'en', 408, /too slow/],
  ['crowded', 'de', 429, /zu viele/],
  ['crowded', 'en', 429, /Too many/],
] as const)('a body that is %s is answered in %s, and its connection ends', async (...row) => {
  const [fault, language, status, message] = row
  const sent = await refused(fault, language)
  sent.on('error', () => undefined)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const { errors } = (await json(answer)) as { errors: { message: string }[] }
  expect([answer.statusCode, answer.headers.connection]).toEqual([status, 'close'])
  expect(errors[0]?.message).toMatch(message)
})

test('an answer that has begun is broken off', async () => {
  const sent = await refused('slow', 'de', true)
  const [error] = (await once(sent, 'error').catch((reason: unknown) => [reason])) as [Error]
  expect(error.message).toMatch(/socket hang up|ECONNRESET/)
})
