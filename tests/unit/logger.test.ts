import { APIError } from 'payload'

import { logger } from '@/lib/logger'

const logged = (error: Error) => JSON.stringify(logger.options.serializers.err(error))

class QueryFailed extends Error {
  params = ['Zqxkanari']
}

test.each([
  ['the values of a query', new QueryFailed('Failed query: insert into users\nparams: Zqxkanari')],
  ['the values on the same line', new Error('Failed query: select 1 params: Zqxkanari')],
  ['the value that was there already', new Error('E11000 dup key: { name: "Zqxkanari" }')],
  ['an e-mail address', new Error('Mail to Zqxkanari@example.org was refused')],
  ['the data beside an error', Object.assign(new Error('No'), { data: { token: 'Zqxkanari' } })],
])('%s: not in the log', (_what, error) => {
  expect(logged(error)).not.toContain('Zqxkanari')
})

test('what happened, and where, is in the log', () => {
  const told = logged(new TypeError('x is not a function'))
  expect(told).toContain('x is not a function')
  expect(told).toContain('logger.test.ts')
})

/** Where the log puts an error, and what it gets to see of it. */
function kept(err: Error): { level: string; args: unknown[] } {
  const calls: { level: string; args: unknown[] }[] = []
  const to =
    (level: string) =>
    (...args: unknown[]) =>
      calls.push({ level, args })
  logger.options.hooks.logMethod.call({ info: to('info') }, [{ err }], to('error'))
  return calls[0] ?? { level: 'nowhere', args: [] }
}

test('what somebody got wrong is a line without a stack', () => {
  const { args, level } = kept(new APIError('Token is either invalid or has expired.', 403))
  expect([level, args]).toEqual(['info', ['Token is either invalid or has expired.']])
})

test.each([new APIError('The disk has gone.', 500), new TypeError('x is not a function')])(
  'a fault of ours stays an error: %s',
  (err) => {
    expect(kept(err)).toEqual({ level: 'error', args: [{ err }] })
  },
)
