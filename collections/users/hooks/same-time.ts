import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import type { CollectionBeforeOperationHook } from 'payload'

import { aside } from '@/fields/hooks/aside'

const derive = promisify(pbkdf2)

/** A login for an account that does not exist hashes its password too: the answer takes as long. */
export const sameTime: CollectionBeforeOperationHook = async ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  if (operation !== 'login') return
  const { data } = args as { data?: { email?: unknown; password?: unknown } }
  const { email, password } = data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req: aside(req),
  })
  // As many rounds as Payload itself takes.
  if (totalDocs === 0) await derive(password, randomBytes(32), 600_000, 32, 'sha256')
}
