import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { refuseUnreadableCall } from '@/server/panel-calls'
import { markOwnFault, withResponse } from '@/server/response'

async function statusOf(handle: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    refuseUnreadableCall(response)
    withResponse(response, () => {
      handle(request, response)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const { status } = await fetch(`http://127.0.0.1:${port.toString()}`)
  server.closeAllConnections()
  server.close()
  return status
}

test('a call that fails before it is carried out is the mistake of its sender', async () => {
  expect(
    await statusOf((_, response) => {
      response.statusCode = 500
      response.end('no')
    }),
  ).toBe(400)
})

test('a fault of the server stays one', async () => {
  expect(
    await statusOf((_, response) => {
      markOwnFault()
      response.statusCode = 500
      response.end('no')
    }),
  ).toBe(500)
})

test.each([200, 303, 404, 503])('%s is passed on', async (status) => {
  expect(await statusOf((_, response) => response.writeHead(status).end())).toBe(status)
})
