import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  request as ask,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { peerHeader } from '@/server/response'
import { toNext } from '@/server/to-next'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-to-next-'))
const socket = join(folder, 'next')
const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function listening(listener: RequestListener, at: string | number) {
  const server = createServer(listener)
  servers.push(server)
  server.listen(at)
  await once(server, 'listening')
  return server
}

/** A front that hands everything on to `next`; nothing stands behind it without one. */
async function front(next?: RequestListener) {
  if (next) await listening(next, socket)
  const pass = toNext(socket)
  const server = await listening((request, response) => {
    pass(request, response).catch(() => response.writeHead(503).end('nobody'))
  }, 0)
  return (server.address() as AddressInfo).port
}

const textOf = async (stream: AsyncIterable<Buffer>) => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

async function answerTo(
  port: number,
  { body, ...options }: { method?: string; path?: string; headers?: object; body?: string } = {},
) {
  const sent = ask({ port, ...options, headers: { ...options.headers } }).end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return { answer, text: await textOf(answer) }
}

test('method, address, headers and body arrive, and the answer comes back as it is', async () => {
  const port = await front((request, response) => {
    void textOf(request).then((body) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.writeHead(201, { 'X-Answer': 'yes' })
      const { headers, method, url } = request
      response.end(`${method ?? ''} ${url ?? ''} ${headers['x-asked'] as string} ${body}`)
    })
  })
  const { answer, text } = await answerTo(port, {
    method: 'POST',
    path: '/api/x?y=1',
    headers: { 'X-Asked': 'so' },
    body: 'Körper',
  })
  expect([answer.statusCode, answer.headers['x-answer'], answer.headers['set-cookie']]).toEqual([
    201,
    'yes',
    ['a=1', 'b=2'],
  ])
  expect(text).toBe('POST /api/x?y=1 so Körper')
})

test('a body of unknown length arrives whole', async () => {
  const port = await front((request, response) => {
    void textOf(request).then((body) => response.end(body.length.toString()))
  })
  const sent = ask({ port, method: 'POST' })
  for (let part = 0; part < 50; part += 1) sent.write('x'.repeat(10_000))
  sent.end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  expect(await textOf(answer)).toBe('500000')
})

test('nobody can say that they come from elsewhere', async () => {
  const port = await front((request, response) => {
    response.end(String(request.headers[peerHeader]))
  })
  const { text } = await answerTo(port, { headers: { [peerHeader]: '203.0.113.9' } })
  expect(text).toMatch(/^(::ffff:)?127\.0\.0\.1$|^::1$/)
})

test('who is refused before the end of a body reads why', async () => {
  const port = await front((request, response) => {
    request.once('data', () => response.writeHead(413).end('too much'))
  })
  const sent = ask({ port, method: 'POST', headers: { 'Content-Length': 5_000_000 } })
  sent.on('error', () => undefined)
  sent.write('x'.repeat(100_000))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  expect([answer.statusCode, await textOf(answer)]).toEqual([413, 'too much'])
  sent.destroy()
})

test('a visitor who leaves ends the work behind', async () => {
  const reached = new Promise<{ left: Promise<unknown> }>((resolve) => {
    void front((_, response) => {
      resolve({ left: once(response, 'close') })
    }).then((port) => {
      const sent = ask({ port }).end()
      sent.on('error', () => undefined)
      void reached.then(() => sent.destroy())
    })
  })
  const { left } = await reached
  expect(await left).toEqual([])
})

test('without anybody behind it, it says so', async () => {
  const { answer, text } = await answerTo(await front())
  expect([answer.statusCode, text]).toEqual([503, 'nobody'])
})
