import { once } from 'node:events'
import { connect } from 'node:net'

import { expect, test } from '@playwright/test'

import { sendBroken, wayCount } from '@/bench/steps/broken-request.mjs'

const portOf = (baseURL: string | undefined) => Number(new URL(baseURL ?? '').port)

test('however a body goes wrong, the requests of others are answered', async ({
  baseURL,
  request,
}) => {
  test.setTimeout(180_000)
  const paths = ['/api/pages?limit=1', '/api/users/me']
  const broken: ReturnType<typeof sendBroken>[] = []
  const faults: string[] = []
  for (let index = 0; index < 3 * wayCount; index += 1) {
    const sent = sendBroken(portOf(baseURL), index)
    broken.push(sent)
    for (const path of paths) {
      // Without an answer the request fails, and the others need not be tried.
      const answer = await request.get(path, { timeout: 20_000 })
      if (answer.status() !== 200) faults.push(`${sent.name}: ${path} ${answer.status()}`)
    }
  }
  for (const { close } of broken) close()
  expect(faults).toEqual([])
})

for (const path of ['/de', '/api/users/me'])
  test(`two Host headers are refused at ${path}`, async ({ baseURL, request }) => {
    await request.get(path)
    const socket = connect(portOf(baseURL), '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /)
  })
