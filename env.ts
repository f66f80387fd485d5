import { z } from 'zod'

const compatibilities = ['cosmosdb', 'documentdb', 'firestore'] as const

/** Servers that are almost MongoDB, by the names of Payload's option sets for them. */
export type Compatibility = (typeof compatibilities)[number]

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'begins with file: or mongodb://')
    .default('file:./data/leitbild.db'),
  DATABASE_COMPATIBILITY: z.enum(compatibilities).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'needs at least 32 characters'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  SERVER_URL: z.url().default('http://localhost:3000'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  PAGE_CACHE_MB: z.coerce.number().min(1).max(4096).default(64),
})

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Environment: ${faults.join('; ')}. See .env.example.`)
}

/** The checked environment; the only reader of process.env. */
export const env = parsed.data

export type Env = typeof env
