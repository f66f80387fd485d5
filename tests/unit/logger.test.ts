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
