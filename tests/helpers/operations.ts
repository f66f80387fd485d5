import type { Role } from '@/access/roles'
import { type Rights, rights } from '@/access/table'

/** What can be tried on a document. */
export const operations = [
  'read',
  'readVersions',
  'create',
  'duplicate',
  'update',
  'publish',
  'publishAll',
  'unpublish',
  'unpublishAll',
  'restoreVersion',
  'trash',
  'restoreFromTrash',
  'bulkUpdate',
  'delete',
  'bulkDelete',
] as const

export type Operation = (typeof operations)[number]
export type Who = Role | 'stranger'

/** The operations that exist for what has neither drafts nor a trash: files and accounts. */
export const plainOperations = [
  'read',
  'create',
  'duplicate',
  'update',
  'bulkUpdate',
  'delete',
  'bulkDelete',
] as const satisfies Operation[]

/** What the table says of one cell. */
export function allowed(row: Rights, operation: Operation, who: Who): boolean {
  if (who === 'stranger')
    return operation === 'read' && ['everything', 'what is published'].includes(row.strangers)
  const needed: Record<Operation, Role[]> = {
    read: row.read,
    readVersions: row.read,
    create: row.create,
    duplicate: row === rights.users ? [] : row.create,
    update: row.update,
    publish: row.publish,
    publishAll: row.publish,
    unpublish: row.publish,
    unpublishAll: row.publish,
    restoreVersion: row.publish,
    trash: row.trash,
    restoreFromTrash: row.update,
    bulkUpdate: row.update,
    delete: row.delete,
    bulkDelete: row.delete,
  }
  return needed[operation].includes(who)
}
