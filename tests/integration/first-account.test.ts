import type { Payload } from 'payload'

import { setupToken } from '@/collections/users/setup-token'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const register = (code: string | undefined, email = 'first@example.org') =>
  ask(payload.config, {
    path: '/users/first-register',
    method: 'POST',
    body: {
      name: 'Erste',
      email,
      password: 'a-long-password',
      setupToken: code,
      roles: ['editor'],
    },
  })

const accounts = async () => (await payload.find({ collection: 'users' })).docs

// The order matters to the subject itself: the first account is made once.
test('racing requests with the code make one administrator, others make none', async () => {
  const wrong = await register('0'.repeat(20))
  const none = await register(undefined)
  expect([wrong.status, none.status, (await accounts()).length]).toEqual([400, 400, 0])
  const code = setupToken(payload.secret)
  const racing = ['a@example.org', 'b@example.org', 'c@example.org'].map((email) =>
    register(code, email),
  )
  const statuses = (await Promise.all(racing)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect((await accounts()).map(({ roles }) => roles)).toEqual([['admin']])
}, 30_000)
