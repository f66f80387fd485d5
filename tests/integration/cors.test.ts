import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

beforeAll(async () => {
  // Read once, when the configuration is imported; a slash at the end is how people copy an address.
  process.env['CORS_ORIGINS'] = 'https://partner.example/, http://localhost:5173'
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(async () => {
  delete process.env['CORS_ORIGINS']
  await remove()
})

const from = async (origin: string, { method = 'GET', path = '/focus-areas' } = {}) =>
  (await ask(payload.config, { path, method, headers: { origin } })).headers

test.each(['https://partner.example', 'http://localhost:5173'])(
  'pages of %s may read the answer',
  async (origin) => {
    const headers = await from(origin)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  },
)

test('a browser that asks beforehand hears that reading is all', async () => {
  const headers = await from('https://partner.example', { method: 'OPTIONS' })
  expect(headers.get('access-control-allow-origin')).toBe('https://partner.example')
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
})

test.each([
  ['another site', 'https://other.example'],
  ['the same name without https', 'http://partner.example'],
  ['the same name on another port', 'https://partner.example:8443'],
  ['a name that begins the same', 'https://partner.example.evil.example'],
  ['a subdomain', 'https://www.partner.example'],
  ['a page without origin', 'null'],
  ['everyone', '*'],
])('%s gets no such header', async (_what, origin) => {
  const headers = await from(origin)
  expect([...headers.keys()].filter((key) => key.startsWith('access-control'))).toEqual([])
})

test.each(['https://partner.example', 'https://other.example'])(
  'a cache that has the answer for %s keeps it for that origin alone',
  async (origin) => {
    expect((await from(origin)).get('vary')).toContain('Origin')
  },
)

test.each(['/focus-areas', '/users/login', '/nothing', '/media/file/none.png'])(
  '%s never lets a foreign page use the session',
  async (path) => {
    for (const method of ['GET', 'OPTIONS', 'POST'])
      expect(
        (await from('https://partner.example', { method, path })).has(
          'access-control-allow-credentials',
        ),
      ).toBe(false)
  },
)

test('the cookie of an account opens nothing for an allowed site', async () => {
  const headers = { ...editor, origin: 'https://partner.example' }
  const { text } = await ask(payload.config, { path: '/users/me', headers })
  expect(JSON.parse(text)).toMatchObject({ user: null })
})
