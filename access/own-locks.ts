import type { Access, CollectionConfig, CollectionSlug, Config } from 'payload'

import { heldDocuments, heldGlobals } from './held-documents'
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

/** The same collection that Payload would add, with rules: everybody could change its locks. */
const locks = (relationTo: CollectionSlug[]): CollectionConfig => ({
  slug: 'payload-locked-documents',
  access: { create: () => false, read: staffReads, update: takesOver, delete: ownOnly },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'document', type: 'relationship', index: true, maxDepth: 0, relationTo },
    { name: 'globalSlug', type: 'text', index: true },
    { name: 'user', type: 'relationship', maxDepth: 1, relationTo: ['users'], required: true },
  ],
})

/**
 * Locks that live as long as somebody writes. Payload's own end with every save, are taken by a save that is
 * refused, and drop what the person who loses them has typed, so they are off everywhere.
 */
export function withOwnLocks(config: Config): Config {
  const collections = config.collections ?? []
  const lockable = collections.filter(({ lockDocuments }) => lockDocuments !== false)
  return {
    ...config,
    collections: [
      ...collections.map((collection) =>
        lockable.includes(collection)
          ? {
              ...collection,
              lockDocuments: false as const,
              hooks: {
                ...collection.hooks,
                beforeOperation: [heldDocuments, ...(collection.hooks?.beforeOperation ?? [])],
              },
            }
          : collection,
      ),
      locks(lockable.map(({ slug }) => slug as CollectionSlug)),
    ],
    globals: (config.globals ?? []).map((global) => ({
      ...global,
      lockDocuments: false as const,
      hooks: {
        ...global.hooks,
        beforeOperation: [heldGlobals, ...(global.hooks?.beforeOperation ?? [])],
      },
    })),
  }
}
