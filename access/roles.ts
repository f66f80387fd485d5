import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const roles = ['admin', 'editor', 'reviewer', 'translator'] as const

export type Role = (typeof roles)[number]

/** True when the request comes from an account that has at least one of `wanted`. */
export function hasRole(user: PayloadRequest['user'], ...wanted: Role[]): boolean {
  return user?.roles.some((role) => wanted.includes(role)) ?? false
}

/** Those who write content: admins, editors and reviewers. Translators work at their desk alone. */
export const staffWrites: Access = ({ req }) => hasRole(req.user, 'admin', 'editor', 'reviewer')

/** Anyone who has an account. */
export const staffReads: Access = ({ req }) => Boolean(req.user)

export const adminsOnlyField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

/** Admins reach every account, others their own. */
export const adminsOrSelf: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
