import { randomBytes } from 'node:crypto'
import { connect, createServer, type Socket } from 'node:net'

import { createClient } from '@libsql/client'
import { type APIRequestContext, expect, test } from '@playwright/test'

import { firstAdmin, recordingServer } from './recording-server'

const canary = 'Zqxkanari'

/** Takes tables away under the server, so that every query of them fails. */
async function breakTables(url: string) {
  const client = createClient({ url })
  for (const table of ['focus_areas', 'publications', 'pages', 'translations', 'funders'])
    await client.execute(`alter table ${table} rename to ${table}_gone`)
  client.close()
  return () => undefined
}

/** Keeps the database locked for others: they can read, and no save succeeds. */
async function lock(url: string) {
  const client = createClient({ url })
  await client.execute('begin exclusive')
  return () => {
    client.close()
  }
}

/** Passes connections on to a database server until it is closed. */
async function passage(url: string) {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(Number(port), hostname)
    for (const socket of [from, to]) {
      open.add(socket)
      socket.on('error', () => undefined).on('close', () => open.delete(socket))
    }
    from.pipe(to).pipe(from)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const close = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { close, port: typeof address === 'object' ? (address?.port ?? 0) : 0 }
}

type Place = { base: string; headers: Record<string, string>; request: APIRequestContext }

/** Sends words to every part of the site that could repeat them in the log. */
async function sendWords({ base, headers, request }: Place) {
  const values = { title: canary, name: canary, summary: canary, email: `${canary}@example.org` }
  const timeout = 60_000
  const send = (path: string, data: object) =>
    request.post(`${base}/api/${path}`, { data, headers, timeout })
  const read = (path: string) =>
    request.get(`${base}${path}`, { headers, maxRedirects: 0, timeout })
  await Promise.all([
    send('focus-areas?locale=de', values),
    send('funders?locale=de', { ...values, kind: 'public' }),
    send('users', { ...values, password: canary, roles: [canary] }),
    send('users', { ...values, password: 'Kran Filz Uhr Mond', roles: ['editor'] }),
    send('users/forgot-password', { email: 'first@example.org' }),
    send('users/forgot-password', { email: values.email }),
    send('users/login', { email: values.email, password: canary }),
    send('users/login', { email: 'first@example.org', password: canary }),
    send('translations/save', { unit: canary, target: canary }),
    request.post(`${base}/api/translations/import?preview=true`, {
      data: `id,source-de,target-en,state\n${canary},${canary},${canary},draft\n`,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      timeout,
    }),
    ...[
      `/api/focus-areas?where[title][like]=${canary}&locale=de`,
      `/api/focus-areas?where[title][like]=${canary}&sort=${canary}`,
      `/api/funders/${canary}`,
      `/de/schwerpunkte/${canary}`,
      `/de/publikationen?kind=${canary}`,
      `/de/${canary}`,
      `/en/publications/${canary}`,
      `/admin/collections/focus-areas?search=${canary}`,
      `/admin/collections/pages/${canary}`,
      `/preview?collection=pages&id=${canary}&locale=de`,
      `/og/de/${canary}`,
    ].map(read),
  ])
}

/** Checks that the log names the code of the failure, and holds no word that was sent. */
async function expectCleanLog(output: () => string, code: RegExp) {
  await expect.poll(output, { timeout: 60_000 }).toMatch(code)
  const lines = output().split('\n').filter(Boolean)
  expect(lines.filter((line) => line.includes(canary))).toEqual([])
  expect(lines.filter((line) => !line.startsWith('{'))).toEqual([])
  expect(output()).not.toMatch(/first@example\.org|params:|Failed query/)
}

type Failure = {
  request: APIRequestContext
  /** Without it, a SQLite file. */
  database?: string
  /** Lets the database fail, and returns what undoes it. */
  fail: (database: string) => Promise<() => void>
  /** How the log names the failure. */
  code: RegExp
}

/** Sends words to a server whose database fails, and reads its log. */
async function expectCleanLogOf({ code, database, fail, request }: Failure) {
  const server = await recordingServer(database)
  let undo: () => void = () => undefined
  try {
    const headers = await firstAdmin(request, server)
    undo = await fail(server.database)
    await sendWords({ base: server.base, headers, request })
    await expectCleanLog(server.output, code)
  } finally {
    undo()
    await server.stop()
  }
}

test('tables that are gone: the log says where, and holds nothing of the data', async ({
  request,
}) => {
  test.setTimeout(180_000)
  await expectCleanLogOf({ request, fail: breakTables, code: /"code":"SQLITE_ERROR"/ })
})

test('a database that another process locks: the log says so, and holds nothing of the data', async ({
  request,
}) => {
  test.setTimeout(180_000)
  await expectCleanLogOf({ request, fail: lock, code: /"code":"SQLITE_BUSY/ })
})

const mongodb = process.env['TEST_DATABASE_URL'] ?? ''

test('a MongoDB that goes away: the log says so, and holds nothing of the data', async ({
  request,
}) => {
  test.skip(!mongodb.startsWith('mongodb'), 'TEST_DATABASE_URL names no MongoDB')
  test.setTimeout(180_000)
  const { close, port } = await passage(mongodb.replace(/^mongodb:/, 'http:'))
  const name = `log-${randomBytes(6).toString('hex')}`
  const fail = () => {
    close()
    return Promise.resolve(close)
  }
  const database = `mongodb://127.0.0.1:${port.toString()}/${name}?directConnection=true`
  await expectCleanLogOf({ request, database, fail, code: /"type":"Mongo\w+"/ })
})
