import { z } from 'zod'

const compatibilities = ['cosmosdb', 'documentdb', 'firestore'] as const

/** Servers that are almost MongoDB, by the names of Payload's option sets for them. */
export type Compatibility = (typeof compatibilities)[number]

/** Every value without spaces and quotes around it (`docker run --env` keeps quotes); an empty one is absent. */
const given = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value = '']) => {
    const bare = value
      .trim()
      .replace(/^(["'])(.*)\1$/s, '$2')
      .trim()
    return bare === '' ? [] : [[name, bare]]
  }),
)

const list = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** The origin that a text names, and nothing else; undefined when there is more, or no address. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { href, hostname, origin, protocol } = new URL(text)
  const isPlain = /^https?:$/.test(protocol) && /^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(hostname)
  return isPlain && href === `${origin}/` ? origin : undefined
}

const origin = (example: string) =>
  z.string().transform((text, context) => {
    const found = originOf(text)
    if (found) return found
    context.addIssue(`takes an address without path, query or account, e.g. ${example}`)
    return z.NEVER
  })

const makeOne = 'make one with: openssl rand -hex 32'
const wholeNumber = (least: number, most: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error))

/** Words of examples, and texts of few letters: such a secret is known or guessed. */
const isGuessable = (secret: string) =>
  /example|changeme|secret|only-for-tests/i.test(secret) || new Set(secret).size < 10

const isLocal = (url: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname)

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)./, 'begins with file: or mongodb://')
    .default('file:./data/leitbild.db'),
  DATABASE_COMPATIBILITY: z
    .enum(compatibilities, `is one of ${compatibilities.join(', ')}, or left out`)
    .optional(),
  PAYLOAD_SECRET: z
    .string(`is missing; ${makeOne}`)
    .min(32, `needs at least 32 characters; ${makeOne}`),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'is development, production or test')
    .default('development'),
  SERVER_URL: origin('https://example.org').default('http://localhost:3000'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform(list)
    .pipe(z.array(origin('https://example.org, https://example.com'))),
  FAST_PATH: z.stringbool('is true or false').default(true),
  GRAPHQL: z.stringbool('is true or false').default(false),
  TRUSTED_PROXIES: wholeNumber(0, 100, 'is the number of proxies in front, e.g. 1').default(0),
  PORT: wholeNumber(1, 65_535, 'is a number from 1 to 65535').default(3000),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'begins with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.email('is an e-mail address, e.g. info@example.org').optional(),
  SEARCH_INDEX: z.string().default('./data/search.db'),
  PAGE_CACHE_MB: wholeNumber(1, 4096, 'is a number of megabytes from 1 to 4096').default(64),
})

/** Where it is not caught, Node prints an error with its stack; an operator needs the line alone. */
function complaint(faults: string[]): Error {
  const error = new Error(`Environment: ${faults.join('; ')}. See .env.example.`)
  error.stack = error.message
  // By this name the log knows that its words hold no data; see lib/log/plain-error.ts.
  error.name = 'PlainError'
  return error
}

const parsed = schema.safeParse(given)
if (!parsed.success)
  throw complaint(
    parsed.error.issues.map(({ message, path: [name = ''] }) => `${String(name)}: ${message}`),
  )
if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM)
  throw complaint(['MAIL_FROM: is missing; it is the address that mails come from'])

/** The checked environment; the only reader of process.env. */
export const env = parsed.data

/**
 * Throws, in one line, when a server on the network should not start with these settings. Commands that serve
 * nobody need neither the address nor a secret that nobody guesses.
 */
export function checkServed(): void {
  const { NODE_ENV, PAYLOAD_SECRET, SERVER_URL } = env
  if (NODE_ENV !== 'production') return
  const faults: string[] = []
  if (isGuessable(PAYLOAD_SECRET))
    faults.push('PAYLOAD_SECRET: can be guessed; make one with: openssl rand -hex 32')
  if (!given['SERVER_URL'])
    faults.push(
      'SERVER_URL: is missing; it is the address in the browser, e.g. https://example.org',
    )
  else if (SERVER_URL.startsWith('http:') && !isLocal(SERVER_URL))
    faults.push('SERVER_URL: needs https: passwords and sessions would travel in the clear')
  if (faults.length > 0) throw complaint(faults)
}

export type Env = typeof env
