import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { writtenLog } from '@/tests/helpers/written-log'

const canary = 'Zqxkanari'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>
let log: ReturnType<typeof writtenLog>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'admin')
  log = writtenLog()
}, 60_000)

beforeEach(() => {
  log.lines()
})

afterAll(async () => {
  log.end()
  await remove()
})

const values = {
  title: canary,
  name: canary,
  email: `${canary}@example.org`,
  password: 'Kran Filz Uhr Mond',
  summary: canary,
  roles: ['editor'],
}

type Drivers = {
  connection?: { collection: (name: string) => { insertOne: (row: object) => Promise<unknown> } }
  drizzle?: { run: (query: unknown) => Promise<unknown> }
}

/** An error that the driver of the database makes of a value. */
async function driverError(): Promise<unknown> {
  const { connection, drizzle } = payload.db as unknown as Drivers
  const { sql } = await import('@payloadcms/db-sqlite')
  const rows = connection?.collection('rows')
  try {
    await drizzle?.run(sql`select * from nowhere where word = ${canary}`)
    await rows?.insertOne({ _id: canary })
    await rows?.insertOne({ _id: canary })
  } catch (error) {
    if (drizzle) return error
    // MongoDB names the value, its stand-in does not.
    const { message } = error as Error
    return Object.assign(error as Error, { message: `${message} dup key: { _id: "${canary}" }` })
  }
  throw new Error('The database takes what it should refuse.')
}

type Method = 'count' | 'create' | 'find' | 'findOne'

/** Lets a method of the database fail with the words in its error, until it is mended. */
function failing(method: Method, error: unknown) {
  const before = payload.db[method]
  const db = payload.db as unknown as Record<string, unknown>
  db[method] = () => Promise.reject(error)
  return () => {
    db[method] = before
  }
}

const asked: [string, Method, Parameters<typeof ask>[1]][] = [
  ['a new document', 'create', { path: '/focus-areas?locale=de', method: 'POST', body: values }],
  ['a new account', 'create', { path: '/users', method: 'POST', body: values }],
  ['a search', 'find', { path: `/focus-areas?where[title][like]=${canary}&locale=de` }],
  ['a count', 'count', { path: `/focus-areas/count?where[title][like]=${canary}` }],
  ['a sign-in', 'findOne', { path: '/users/login', method: 'POST', body: values }],
]

test.each(asked)(
  '%s that the database refuses: its kind is in the log, its values are not',
  async (_, method, question) => {
    const error = await driverError()
    expect((error as Error).message + JSON.stringify(error)).toContain(canary)
    const mend = failing(method, error)
    try {
      await ask(payload.config, { ...question, headers })
    } finally {
      mend()
    }
    const lines = log.lines()
    expect(lines.filter((line) => line.includes(canary))).toEqual([])
    const noted = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(noted.some(({ type, level }) => typeof type === 'string' && level === 50)).toBe(true)
  },
)

test('what is refused for what somebody typed is in the log by its fields', async () => {
  const path = '/focus-areas?locale=de'
  const body = { ...values, slug: `${canary} /`, _status: 'published', parent: canary }
  const { status } = await ask(payload.config, { path, method: 'POST', body, headers })
  expect(status).toBe(400)
  const lines = log.lines()
  expect(lines.filter((line) => line.includes(canary))).toEqual([])
  expect(lines.join('')).toContain('"type":"ValidationError"')
  expect(lines.join('')).toContain('"collection":"focus-areas"')
})

test('a job that fails with the words in its error', async () => {
  const job = await payload.jobs.queue({
    task: 'resetMail',
    input: { account: canary, language: 'de' },
  } as never)
  const mend = failing('find', new Error(`No mail to ${canary}`))
  try {
    await payload.jobs.runByID({ id: (job as { id: string }).id }).catch(() => undefined)
  } finally {
    mend()
  }
  expect(log.lines().filter((line) => line.includes(canary))).toEqual([])
})

test('whatever a library hands to the log, text or error, loses its words', () => {
  const error = Object.assign(new Error(`Failed query … params: ${canary}`), { params: [canary] })
  payload.logger.error(error)
  payload.logger.error({ err: error, msg: canary })
  payload.logger.error(`There was an error with ${canary}`)
  payload.logger.warn({ msg: canary, [canary]: canary })
  payload.logger.info('%s %o', canary, { canary })
  const lines = log.lines()
  expect(lines).toHaveLength(5)
  expect(lines.filter((line) => line.includes(canary))).toEqual([])
})
