import type { Payload } from 'payload'

import { importLimit } from '@/lib/limits'
import { deskWithStaff, type Headers } from '@/tests/helpers/desk'
import { send } from '@/tests/helpers/rest'

let payload: Payload
let remove: () => Promise<void>
let translator: Headers

beforeAll(async () => {
  ;({ payload, remove, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

/** Sends `body` through the door of the API as a file to import. */
const importThrough = (body: BodyInit, headers: Headers) =>
  send(
    payload.config,
    new Request('http://localhost:3000/api/translations/import?preview=true', {
      method: 'POST',
      duplex: 'half',
      body,
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': 'en',
        ...headers,
      },
    } as RequestInit),
  )

async function exported(format: string) {
  const url = `http://localhost:3000/api/translations/export?locale=en&format=${format}`
  const { text } = await send(payload.config, new Request(url, { headers: translator }))
  return text
}

/** A body of spaces that names no length, and how much of it was read. */
function counted(size: number) {
  let read = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 64_000
      controller.enqueue(new Uint8Array(64_000).fill(32))
      if (read >= size) controller.close()
    },
  })
  return { body, read: () => read }
}

test('a file in Windows-1252 is refused as such, and no letter of it is replaced', async () => {
  const file = Buffer.from(`${await exported('csv')}\nPremière`, 'latin1')
  const { status, text } = await importThrough(file, translator)
  expect(status).toBe(400)
  expect(text).toMatch(/UTF-8/)
  expect(text).not.toContain('\ufffd')
})

test('a file in UTF-16 is read', async () => {
  const file = Buffer.from(`\ufeff${await exported('csv')}`, 'utf16le')
  const { status, text } = await importThrough(file, translator)
  expect(status).toBe(200)
  expect(text).not.toContain('\ufffd')
})

test('a translator imports a file of more than 1 MB', async () => {
  const file = (await exported('xliff2')).replace('<file', `<!--${' '.repeat(1_200_000)}--><file`)
  expect((await importThrough(file, translator)).status).toBe(200)
})

test('a file above the limit is refused, and the limit named, as soon as that is known', async () => {
  const { body, read } = counted(100_000_000)
  const { status, text } = await importThrough(body, translator)
  expect(status).toBe(400)
  expect(text).toContain('20 MB')
  expect(read()).toBeLessThan(importLimit + 1_000_000)
})

test.each([
  ['nobody', {}],
  ['a session that is none', { cookie: 'leitbild-token=x' }],
])('of %s nothing is read', async (_, headers) => {
  const { body, read } = counted(100_000_000)
  expect([401, 403]).toContain((await importThrough(body, headers)).status)
  expect(read()).toBeLessThan(1_000_000)
})

test('a question sent to the import is as limited as any other', async () => {
  const { body } = counted(100_000_000)
  const override = { ...translator, 'x-payload-http-method-override': 'GET' }
  expect((await importThrough(body, override)).status).toBe(413)
})

test('somebody who is signed in sends no more than 1 MB to other routes', async () => {
  const { body } = counted(3_000_000)
  const { status } = await send(
    payload.config,
    new Request('http://localhost:3000/api/pages', {
      method: 'POST',
      duplex: 'half',
      body,
      headers: { 'content-type': 'application/json', ...translator },
    } as RequestInit),
  )
  expect(status).toBe(413)
})

test('JSON that is not UTF-8 is refused as such', async () => {
  const body = Buffer.from('{"email":"Jürgen"}', 'latin1')
  const { status, text } = await send(
    payload.config,
    new Request('http://localhost:3000/api/users/login', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    }),
  )
  expect([status, text]).toEqual([400, expect.stringContaining('UTF-8')])
})

test('a body that breaks off is refused, and is no fault of the server', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from('{"email":'))
    },
    pull(controller) {
      controller.error(new Error('aborted'))
    },
  })
  const { status } = await send(
    payload.config,
    new Request('http://localhost:3000/api/users/login', {
      method: 'POST',
      duplex: 'half',
      body,
      headers: { 'content-type': 'application/json' },
    } as RequestInit),
  )
  expect(status).toBe(400)
})
