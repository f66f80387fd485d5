import { z } from 'zod'

const compatibilities = ['cosmosdb', 'documentdb', 'firestore'] as const

/** Servers that are almost MongoDB, by the names of Payload's option sets for them. */
export type Compatibility = (typeof compatibilities)[number]

const list = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)

/** Words of examples, and texts of few letters: such a secret is known or guessed. */
const isGuessable = (secret: string) =>
  /example|changeme|secret|only-for-tests/i.test(secret) || new Set(secret).size < 10

const isLocal = (url: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname)

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'begins with file: or mongodb://')
    .default('file:./data/leitbild.db'),
  DATABASE_COMPATIBILITY: z.enum(compatibilities).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'needs at least 32 characters'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  SERVER_URL: origin.default('http://localhost:3000'),
  CORS_ORIGINS: z.string().default('').transform(list).pipe(z.array(origin)),
  GRAPHQL: z.stringbool().default(false),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'begins with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.email().optional(),
  PAGE_CACHE_MB: z.coerce.number().min(1).max(4096).default(64),
})

const complaint = (faults: string[]) =>
  new Error(`Environment: ${faults.join('; ')}. See .env.example.`)

const parsed = schema.safeParse(process.env)
if (!parsed.success)
  throw complaint(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))

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
  if (!process.env['SERVER_URL'])
    faults.push(
      'SERVER_URL: is missing; it is the address in the browser, e.g. https://example.org',
    )
  else if (SERVER_URL.startsWith('http:') && !isLocal(SERVER_URL))
    faults.push('SERVER_URL: needs https: passwords and sessions would travel in the clear')
  if (faults.length > 0) throw complaint(faults)
}

export type Env = typeof env
