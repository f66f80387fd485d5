import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

import type { SignInState } from '@/collections/users/admins'

/**
 * Payload's answer to a wrong password: who tries learns nothing about the account. It is read again, since it may
 * have been deactivated while the password was compared.
 */
export const refuseDeactivated: CollectionBeforeLoginHook = async ({ req, user }) => {
  const stored = await req.payload.db.findOne<SignInState>({
    collection: 'users',
    where: { id: { equals: (user as { id: string }).id } },
    req,
  })
  if (!stored || stored.deactivated) throw new AuthenticationError(req.t)
}
