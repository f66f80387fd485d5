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
])('%s is refused with one line', (_what, settings, expected) => {
  const said = complaint(settings)
  expect(said).toMatch(expected)
  expect(said.split('\n')).toHaveLength(1)
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
