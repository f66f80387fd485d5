import { troubleOf } from '@/database/troubles'

const fault = (marks: object, cause?: unknown) =>
  Object.assign(new Error('fault', { cause }), marks)

test.each([
  ['a write queue that is too long', fault({ code: 'DATABASE_BUSY' }), 503],
  ['a locked SQLite file, wrapped by drizzle', fault({}, fault({ code: 'SQLITE_BUSY' })), 503],
  ['a write conflict', fault({ errorLabels: ['TransientTransactionError'] }), 503],
  ['a lost server', fault({ name: 'MongoServerSelectionError' }), 503],
  ['a full disk', fault({ code: 'SQLITE_FULL' }), 507],
])('%s is told as such', (_, error, status) => {
  expect(troubleOf(error)?.status).toBe(status)
})

test('what is not the database’s fault is left alone', () => {
  expect(troubleOf(fault({ name: 'ValidationError' }))).toBeUndefined()
})
