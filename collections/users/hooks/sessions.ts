import type { CollectionBeforeChangeHook, CollectionRefreshHook } from 'payload'
import { Forbidden } from 'payload'

const longest = 12 * 60 * 60 * 1000

type Session = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }
type Changed = { deactivated?: boolean | null; password?: unknown; roles?: string[] }
type Account = { id?: string; roles?: string[]; sessions?: Session[] | null; _sid?: string }

/**
 * Deactivating ends every session of an account, and its link. Other roles or another password end every session
 * of the account but the one that changes it.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return
  const { deactivated, password, roles } = data as Changed
  if (deactivated === true)
    return {
      ...(data as object),
      sessions: [],
      resetPasswordToken: null,
      resetPasswordExpiration: null,
    }
  const before = originalDoc as Account
  const hasOtherRoles =
    roles !== undefined && [...roles].sort().join() !== [...(before.roles ?? [])].sort().join()
  if (!password && !hasOtherRoles) return
  const { _sid } = (req.user ?? {}) as Account
  const isOwn = req.user?.id === before.id
  const kept = (before.sessions ?? []).filter(({ id }) => isOwn && id === _sid)
  return { ...(data as object), sessions: kept }
}

/** A session is renewed while somebody works, for 12 hours from the sign-in at most. */
export const endOfDay: CollectionRefreshHook = ({ args, user }) => {
  const { sessions } = user as unknown as Account
  const { _sid } = (args.req.user ?? {}) as Account
  const session = sessions?.find(({ id }) => id === _sid)
  const began = new Date(session?.createdAt ?? 0).getTime()
  if (Date.now() - began > longest) throw new Forbidden(args.req.t)
}
