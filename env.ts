import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().startsWith('file:').default('file:./data/leitbild.db'),
  PAYLOAD_SECRET: z.string().min(32, 'needs at least 32 characters'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  SERVER_URL: z.url().default('http://localhost:3000'),
})

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Environment: ${faults.join('; ')}. See .env.example.`)
}

/** The checked environment; the only reader of process.env. */
export const env = parsed.data
