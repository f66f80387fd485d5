import { connect } from 'node:net'

const json = 'Content-Type: application/json'
const form = 'Content-Type: application/x-www-form-urlencoded'
const multipart = 'Content-Type: multipart/form-data; boundary=x'
const override = 'X-Payload-HTTP-Method-Override: GET'

const head = (line, ...headers) =>
  [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n')

const whole = (line, size, ...headers) =>
  head(line, `Content-Length: ${size}`, ...headers) + ' '.repeat(size)

/** A part of a body that promises `size` bytes. */
const begun = (line, size, ...headers) =>
  head(line, `Content-Length: ${size}`, ...headers) + '{"email":"'

const chunk = (text) => `${text.length.toString(16)}\r\n${text}\r\n`
const chunked = (line, ...headers) => head(line, 'Transfer-Encoding: chunked', ...headers)

const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'

/**
 * Ways in which a request with a body goes wrong: what is sent, and what follows. `end` closes the sending
 * side, `reset` breaks the connection off, `trickle` sends a byte each second; without them the client waits.
 */
const ways = (size) => [
  { name: 'JSON too large', send: whole('POST /api/users/login', size, json) },
  {
    name: 'JSON too large, in chunks',
    send: chunked('POST /api/users/login', json) + chunk(' '.repeat(size)),
  },
  {
    name: 'text too large',
    send: whole('POST /api/users/login', size, 'Content-Type: text/plain'),
  },
  { name: 'form too large', send: whole('POST /api/users/forgot-password', size, form) },
  { name: 'question too long', send: whole('POST /api/pages', 20_000, form, override) },
  { name: 'import without a session', send: whole('POST /api/translations/import', size) },
  { name: 'PATCH without a session', send: whole('PATCH /api/pages/x', size, json) },
  { name: 'DELETE with a body', send: whole('DELETE /api/pages/x', size, json) },
  { name: 'GET with a body', send: whole('GET /api/pages?limit=1', size, json) },
  { name: 'POST to the panel', send: whole('POST /admin/login', size, form) },
  { name: 'server action that is none', send: whole('POST /admin/login', size, 'Next-Action: 00') },
  { name: 'GraphQL that is closed', send: whole('POST /api/graphql', size, json) },
  { name: 'POST to a page', send: whole('POST /de', size, form) },
  { name: 'POST to no route', send: whole('POST /api/nothing/here', size, json) },
  {
    name: 'upload without a session',
    send:
      head('POST /api/media', `Content-Length: ${size}`, multipart) +
      part +
      ' '.repeat(size - part.length),
  },
  {
    name: 'upload that breaks off',
    send: head('POST /api/media', `Content-Length: ${size}`, multipart) + part,
    reset: true,
  },
  { name: 'half of a body, then silence', send: begun('POST /api/users/login', 500, json) },
  {
    name: 'half of a body, then the end',
    send: begun('POST /api/users/login', 500, json),
    end: true,
  },
  {
    name: 'half of a body, then a reset',
    send: begun('POST /api/users/login', 500, json),
    reset: true,
  },
  {
    name: 'half of a large body, then a reset',
    send: begun('POST /api/users/login', size, json) + ' '.repeat(200_000),
    reset: true,
  },
  { name: 'no body at all', send: head('POST /api/users/login', 'Content-Length: 500', json) },
  { name: 'chunks without an end', send: chunked('POST /api/users/login', json) + chunk('{"a":1') },
  { name: 'broken chunks', send: `${chunked('POST /api/users/login', json)}xyz\r\n{}\r\n` },
  {
    name: 'a length that is no number',
    send: head('POST /api/users/login', 'Content-Length: 1x', json),
  },
  {
    name: 'two lengths',
    send: head('POST /api/users/login', 'Content-Length: 5', 'Content-Length: 6', json) + '{}',
  },
  { name: 'more than the length', send: `${begun('POST /api/users/login', 10, json)}"}}}}}}` },
  {
    name: 'Expect without a body',
    send: head('POST /api/users/login', 'Content-Length: 500', 'Expect: 100-continue', json),
  },
  {
    name: 'Expect of something else',
    send: head('POST /api/users/login', 'Content-Length: 500', 'Expect: 200-ok', json),
  },
  {
    name: 'a request behind a refused body',
    send: whole('POST /api/users/login', size, json) + head('GET /api/pages?limit=1'),
  },
  {
    name: 'one byte each second',
    send: head('POST /api/users/login', 'Content-Length: 500', json),
    trickle: true,
  },
]

/** How many ways there are. */
export const wayCount = ways(1000).length

/** Sends broken request number `index` and leaves it to itself; `close` ends it from this side. */
export function sendBroken(port, index) {
  // Around the sizes that fit into the buffers of a socket.
  const size = 1_000_000 + ((index * 37_123) % 300_000)
  const { end, name, reset, send, trickle } = ways(size)[index % wayCount]
  const socket = connect(port, '127.0.0.1')
  let timer
  socket.on('error', () => undefined).on('close', () => clearInterval(timer))
  socket.resume()
  socket.write(send, () => {
    if (end) socket.end()
    if (reset) socket.resetAndDestroy()
    if (trickle) timer = setInterval(() => socket.write(' '), 1000)
  })
  return { close: () => socket.destroy(), isOpen: () => !socket.destroyed, name }
}
