import type { PayloadRequest } from 'payload'

export type SignInState = {
  id: string
  deactivated?: boolean | null
  hash?: string | null
  roles?: string[] | null
}

/**
 * Whether an account can sign in: it has a password and is not deactivated. Accounts are neither locked nor verified here
 * (`maxLoginAttempts` is 0, and there is no `verify`); whatever else keeps an account out belongs into this rule.
 */
export const canSignIn = ({ deactivated, hash }: SignInState): boolean =>
  Boolean(hash) && deactivated !== true

/** An account that can sign in and manage the other accounts. */
export const administers = (account: SignInState): boolean =>
  Boolean(account.roles?.includes('admin')) && canSignIn(account)

/** The accounts that can sign in as admins now, as the transaction of the request sees them. */
export async function administrators(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<SignInState>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    pagination: false,
    req,
  })
  return docs.filter(administers).map(({ id }) => id)
}
