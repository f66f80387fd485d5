import { APIError, ValidationError } from 'payload'

import { describeError } from '@/lib/log/describe-error'
import { lineOf } from '@/lib/log/line-of'
import { noteOf } from '@/lib/log/notes'
import { PlainError } from '@/lib/log/plain-error'

const canary = 'Zqxkanari'
const written = (...parts: unknown[]) => JSON.stringify(noteOf(parts))

const withCode = (error: Error, more: object) => Object.assign(error, more)

const failures: [string, () => unknown][] = [
  ['a message', () => new Error(canary)],
  [
    'a message of several lines',
    () => new Error(`a\n    at ${canary} (/x/y.js:1:2)\n    at /${canary}:1:2`),
  ],
  ['a cause', () => new Error('x', { cause: new Error(canary, { cause: new Error(canary) }) })],
  ['a cause that is no error', () => new Error('x', { cause: canary })],
  ['several errors', () => new AggregateError([new Error(canary), canary, { canary }], canary)],
  [
    'the values of a query',
    () =>
      withCode(new Error(`Failed query: … params: ${canary}`), { params: [canary], query: canary }),
  ],
  [
    'the answer of a mail server',
    () =>
      withCode(new Error(canary), {
        code: 'EENVELOPE',
        responseCode: 550,
        response: canary,
        rejected: [canary],
        command: canary,
      }),
  ],
  [
    'the key that is there already',
    () =>
      withCode(new Error(`E11000 dup key: { name: "${canary}" }`), {
        code: 11000,
        keyValue: { name: canary },
        errmsg: canary,
      }),
  ],
  [
    'data beside it',
    () =>
      withCode(new Error('x'), {
        data: { token: canary, errors: [{ path: 'title', message: canary, value: canary }] },
      }),
  ],
  [
    'a name, a code, a stack',
    () =>
      withCode(new Error('x'), {
        name: `${canary} ${canary}`,
        code: canary,
        codeName: canary,
        stack: `${canary}\n    at ${canary}\n    at (${canary})`,
      }),
  ],
  [
    'a system call',
    () =>
      withCode(new Error(canary), {
        errno: -2,
        code: 'ENOENT',
        path: `/data/${canary}`,
        syscall: 'open',
      }),
  ],
  [
    'an error around itself',
    () => {
      const error = new Error(canary)
      error.cause = error
      return error
    },
  ],
  ['a text', () => canary],
  [
    'an object',
    () => ({
      err: new Error(canary),
      msg: canary,
      job: { input: canary },
      [canary]: canary,
      id: canary,
      collection: `${canary} `,
      route: `/${canary}`,
    }),
  ],
  ['a list', () => [canary, { canary }]],
  ['nothing', () => undefined],
]

test.each(failures)('%s: not in the log', (_, make) => {
  expect(written(make())).not.toContain(canary)
  expect(written(canary, make(), make())).not.toContain(canary)
  expect(lineOf(make())).not.toContain(canary)
})

test('what kind of error it was, its code and where it happened are in the log', () => {
  const note = describeError(withCode(new TypeError(canary), { code: 'SQLITE_BUSY', status: 503 }))
  expect(note).toMatchObject({ type: 'TypeError', code: 'SQLITE_BUSY', status: 503 })
  expect(note.at?.[0]).toMatch(/log\.test\.ts:\d+:\d+$/)
})

test('the kind and code of each cause are in the log', () => {
  const cause = withCode(new RangeError(canary), { code: 'SQLITE_FULL' })
  const note = noteOf([{ err: new Error(canary, { cause }), msg: canary }])
  expect(note.causes).toMatchObject([{ type: 'RangeError', code: 'SQLITE_FULL' }])
})

test('what somebody got wrong is told by its fields, without where it was refused', () => {
  const errors = [{ path: 'meta.title', message: canary }]
  const note = describeError(new ValidationError({ collection: 'pages', errors }))
  expect(note).toMatchObject({
    type: 'ValidationError',
    status: 400,
    collection: 'pages',
    fields: ['meta.title'],
  })
  expect(note.at).toBeUndefined()
  expect(describeError(new APIError(canary, 403))).toMatchObject({ type: 'APIError', status: 403 })
})

test('words of this project for operators are in the log', () => {
  const words = 'DATABASE_URL: begins with file: or mongodb://'
  expect(lineOf(new PlainError(words))).toBe(words)
  expect(lineOf(new Error('x', { cause: new PlainError(words) }))).toBe(words)
  expect(noteOf(['mail: nothing was sent, no mail server is set up'])).toEqual({
    msg: 'mail: nothing was sent, no mail server is set up',
  })
})

test('which document and which route are in the log, where they are what they look like', () => {
  const id = '0b5c49e2-1f6a-4c3d-9e8f-001122334455'
  expect(noteOf([{ collection: 'pages', id, route: '/[locale]/[slug]' }])).toEqual({
    collection: 'pages',
    id,
    route: '/[locale]/[slug]',
  })
})
