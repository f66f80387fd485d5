import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

type Tokens = { resetPasswordToken?: string | null }

/** Payload stores the token of a link as it is. Here the database holds its hash, so a copy of it opens no account. */
export const hashLinkToken: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { resetPasswordToken: token } = data as Tokens
  const before = (originalDoc ?? {}) as Tokens
  if (!token || token === before.resetPasswordToken) return
  return { ...(data as object), resetPasswordToken: hashOf(token) }
}

/** The link contains the token, but the database stores its hash: Payload has to search for the hash. */
export const findByHashedToken: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
}) => {
  if (operation !== 'resetPassword') return
  const { data } = args as unknown as { data: { token?: unknown } }
  if (typeof data.token !== 'string') throw new APIError('Missing token.', 400)
  // Payload reads the token from this object, and not from one that a hook returns.
  data.token = hashOf(data.token)
}
