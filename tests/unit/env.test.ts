import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

const secret = randomBytes(32).toString('hex')
const right = { PAYLOAD_SECRET: secret, SERVER_URL: 'https://example.org' }

/** Reads the environment as the start of a server in production does; the first line of what it complains about. */
const complaint = (settings: Record<string, string>) => {
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--eval',
      "import('./env.ts').then((e) => e.checkServed()).catch((e) => console.error(e.message))",
    ],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings } },
  )
  return stderr.trim()
}

test('a whole environment is accepted', () => {
  expect(complaint(right)).toBe('')
})

test.each([
  ['no secret', { SERVER_URL: right.SERVER_URL }, /PAYLOAD_SECRET/],
  ['a short secret', { ...right, PAYLOAD_SECRET: secret.slice(0, 31) }, /32 characters/],
  ['the secret of the tests', { ...right, PAYLOAD_SECRET: 'only-for-tests-'.repeat(3) }, /guessed/],
  ['a secret of one letter', { ...right, PAYLOAD_SECRET: 'x'.repeat(40) }, /guessed/],
  ['no address', { PAYLOAD_SECRET: secret }, /SERVER_URL: is missing/],
  ['an address without https', { ...right, SERVER_URL: 'http://example.org' }, /https/],
  ['a mail server without a sender', { ...right, SMTP_URL: 'smtp://localhost' }, /MAIL_FROM/],
  ['a mail server that is none', { ...right, SMTP_URL: 'mail.example.org' }, /smtp/],
  ['an origin that is none', { ...right, CORS_ORIGINS: '*' }, /CORS_ORIGINS/],
  ['an origin with a path', { ...right, CORS_ORIGINS: 'https://a.org, https://b.org/x' }, /CORS_/],
  ['an origin of many hosts', { ...right, CORS_ORIGINS: 'https://*.example.org' }, /CORS_ORIGINS/],
  ['a path', { ...right, SERVER_URL: 'https://example.org/kok' }, /SERVER_URL: .*without path/],
  ['a query', { ...right, SERVER_URL: 'https://example.org/?a=b' }, /SERVER_URL/],
  ['an empty query', { ...right, SERVER_URL: 'https://example.org/?' }, /SERVER_URL/],
  ['a fragment', { ...right, SERVER_URL: 'https://example.org/#top' }, /SERVER_URL/],
  ['a user', { ...right, SERVER_URL: 'https://user:pass@example.org' }, /SERVER_URL/],
  ['another protocol', { ...right, SERVER_URL: 'ftp://example.org' }, /SERVER_URL/],
  ['no protocol', { ...right, SERVER_URL: 'www.example.org' }, /SERVER_URL/],
  ['an empty secret', { ...right, PAYLOAD_SECRET: '' }, /PAYLOAD_SECRET: is missing; make one/],
  ['a port that is none', { ...right, PORT: '80a' }, /PORT: is a number from 1 to 65535/],
  ['a word for a number', { ...right, TRUSTED_PROXIES: 'one' }, /TRUSTED_PROXIES/],
  ['neither yes nor no', { ...right, GRAPHQL: 'perhaps' }, /GRAPHQL: is true or false/],
  ['another database', { ...right, DATABASE_URL: 'postgres://x' }, /DATABASE_URL/],
  ['an unknown mode', { ...right, NODE_ENV: 'live' }, /NODE_ENV/],
])('%s is refused with one line', (_what, settings, expected) => {
  const said = complaint(settings)
  expect(said).toMatch(expected)
  expect(said.split('\n')).toHaveLength(1)
})

/** The settings as env.ts reads them. */
const read = (settings: Record<string, string>) => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--eval',
      "import('./env.ts').then((e) => console.log(JSON.stringify(e.env)))",
    ],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings } },
  )
  return JSON.parse(stdout) as Record<string, unknown>
}

const optional = [...readFileSync('env.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)]
  .map(([, name = '']) => name)
  .filter((name) => !['PAYLOAD_SECRET', 'NODE_ENV'].includes(name))

test.each(['', '  ', '""', "''"])('an optional setting whose value is [%s] is absent', (value) => {
  const empty = Object.fromEntries(optional.map((name) => [name, value]))
  expect(optional.length).toBeGreaterThan(8)
  expect(read({ PAYLOAD_SECRET: secret, ...empty })).toEqual(read({ PAYLOAD_SECRET: secret }))
})

test.each(['"', "'"])('quotes [%s] around a value are not a part of it', (quote) => {
  const plain = { ...right, PORT: '4000', GRAPHQL: 'true', CORS_ORIGINS: 'https://a.org' }
  const quoted = Object.entries(plain).map(([name, value]) => [name, `${quote}${value}${quote}`])
  expect(read(Object.fromEntries(quoted) as Record<string, string>)).toEqual(read(plain))
})

test.each(['https://example.org/', 'HTTPS://Example.org', 'https://example.org:443'])(
  '%s is the address https://example.org',
  (SERVER_URL) => {
    expect(read({ ...right, SERVER_URL })).toMatchObject({ SERVER_URL: 'https://example.org' })
  },
)

test('a refusal that nobody catches has no stack', () => {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--eval', "import('./env.ts')"],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    },
  )
  expect(stderr).toContain('PAYLOAD_SECRET: is missing')
  expect(stderr).not.toMatch(/^ +at /m)
})

test('the address of this machine needs no https', () => {
  expect(complaint({ ...right, SERVER_URL: 'http://localhost:3000' })).toBe('')
})

test('every variable that is read has its line in .env.example, and no other', () => {
  const namesIn = (file: string, line: RegExp) =>
    [...readFileSync(file, 'utf8').matchAll(line)].map(([, name]) => name).sort()
  expect(namesIn('.env.example', /^(?:# )?([A-Z_]+)=/gm)).toEqual(
    namesIn('env.ts', /^ {2}([A-Z_]+): /gm),
  )
})
