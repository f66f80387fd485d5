import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { Role } from '@/access/roles'

import { ask } from './rest'

/** A signed-in account of each role: the headers that its requests carry. */
export async function signIn(payload: Payload, role: Role): Promise<Record<string, string>> {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
  const password = randomBytes(12).toString('hex')
  await payload.create({
    collection: 'users',
    data: {
      name: role,
      email,
      password,
      roles: [role],
      translatesTo: role === 'translator' ? ['en'] : [],
    },
  })
  const body = { email, password }
  const { cookie } = await ask(payload.config, { path: '/users/login', method: 'POST', body })
  return { cookie, origin: payload.config.serverURL }
}
