import type { Access, CollectionConfig, GlobalConfig } from 'payload'

import { readsPublished, readsPublishedGlobal, readsShown } from './published-gate'
import { hasRole, type Role } from './roles'
import { type Open, type Ruled, type Rights, rights } from './table'

const allows =
  (roles: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...roles)

const opened: Record<Open, Access | undefined> = {
  'what is published': readsPublished(true),
  'files that are shown': readsShown,
  everything: () => true,
  nothing: undefined,
}

const reads = ({ read, strangers }: Rights, open = opened[strangers]): Access => {
  const staff = allows(read)
  return (args) => {
    if (!args.req.user) return open?.(args) ?? false
    // With nothing to ask for, Payload takes any name for that of a file, and misses it on the disk.
    return args.isReadingStaticFile && staff(args) ? { id: { exists: true } } : staff(args)
  }
}

/** The access rules of a collection, as its row of the table says. */
export function collectionRules(
  name: Ruled,
  { hasStatusPerLanguage = true } = {},
): NonNullable<CollectionConfig['access']> {
  const row: Rights = rights[name]
  const trashes = allows(row.trash)
  const deletes = allows(row.delete)
  // Payload asks the same rule for both; moving to the trash brings the day of it along.
  const isTrashing = (data: unknown) =>
    typeof data === 'object' && data !== null && 'deletedAt' in data && data.deletedAt !== null
  return {
    create: allows(row.create),
    read: hasStatusPerLanguage ? reads(row) : reads(row, readsPublished(false)),
    readVersions: allows(row.read),
    update: allows(row.update),
    delete: (args) => (isTrashing(args.data) ? trashes(args) : deletes(args)),
    unlock: allows(rights.users.update),
  }
}

/** The access rules of a global, as its row of the table says. */
export function globalRules(
  name: Ruled,
  { hasStatusPerLanguage = true } = {},
): NonNullable<GlobalConfig['access']> {
  const row: Rights = rights[name]
  const isPublished = row.strangers === 'what is published'
  return {
    read: isPublished ? reads(row, readsPublishedGlobal(hasStatusPerLanguage)) : reads(row),
    readVersions: allows(row.read),
    update: allows(row.update),
  }
}
