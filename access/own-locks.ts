import type { Access, SanitizedConfig } from 'payload'

import { hasRole, staffReads } from './roles'

const writers = ['admin', 'editor', 'reviewer'] as const

/** Taking over: whoever writes puts the own name on a lock, nobody else's. */
const takesOver: Access = ({ data, req }) => {
  const { user } = (data ?? {}) as { user?: { value?: unknown } | null }
  return hasRole(req.user, ...writers) && (!user || user.value === req.user?.id)
}

const ownOnly: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { 'user.value': { equals: req.user.id } } : false
}

/**
 * Payload lets every account make, move and remove everybody's locks. The panel makes them itself while
 * somebody writes; over the network an account takes over and lets go, admins let go of any.
 */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('payload-locked-documents: Payload no longer brings this collection')
  locks.access = {
    ...locks.access,
    create: () => false,
    read: staffReads,
    update: takesOver,
    delete: ownOnly,
  }
  return config
}
