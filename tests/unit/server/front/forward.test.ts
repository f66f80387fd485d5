import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  request as ask,
  type RequestListener,
  type Server,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { peerHeader } from '@/server/response'
import { forwardToNext } from '@/server/front/forward'

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
  const pass = forwardToNext(socket)
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

test('a body that nobody reads behind an answer does not hold up the next request', async () => {
  const port = await front((request, response) => {
    // Whoever listens and does not read leaves the body in the connection.
    request.on('readable', () => undefined)
    response.end(request.method)
  })
  const refused = await answerTo(port, { method: 'POST', body: 'x'.repeat(100_000) })
  const next = await answerTo(port, { path: '/other' })
  expect([refused.text, next.text]).toEqual(['POST', 'GET'])
})

test('each request has a connection of its own to the other thread', async () => {
  const connections = new Set<unknown>()
  const port = await front((request, response) => {
    connections.add(request.socket)
    response.end()
  })
  for (const method of ['GET', 'POST', 'GET']) await answerTo(port, { method })
  expect(connections.size).toBe(3)
})

test('who is refused and sends the rest all the same reads why, and asks again on that connection', async () => {
  const port = await front((request, response) => {
    request.once('data', () => {
      request.pause()
      response.writeHead(413).end('too much')
    })
  })
  const socket = connect(port)
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n'
  socket.write(head + 'x'.repeat(100_000))
  while (!heard.includes('too much')) await once(socket, 'data')
  heard = ''
  socket.write('x'.repeat(2_900_000) + head + 'x')
  while (!heard.includes('too much')) await once(socket, 'data')
  socket.destroy()
  expect(heard).toMatch(/^HTTP\/1\.1 413/)
})

test('a body that breaks off ends the request behind', async () => {
  const reached = new Promise<IncomingMessage>((resolve) => {
    void front((request) => {
      request.on('error', () => undefined).resume()
      resolve(request)
    }).then((port) => {
      const sent = ask({ port, method: 'POST', headers: { 'Content-Length': 500 } })
      sent.on('error', () => undefined)
      sent.write('half')
      void reached.then(() => sent.destroy())
    })
  })
  const request = await reached
  await new Promise<void>((resolve) => {
    if (request.destroyed) resolve()
    else request.once('close', resolve)
  })
  expect([request.complete, request.destroyed]).toEqual([false, true])
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
