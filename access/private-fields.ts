import type { CollectionBeforeChangeHook, FieldAccess } from 'payload'

import { hasRole } from './roles'

type Doc = { isAddressPublic?: unknown; privateContacts?: unknown } | undefined

/**
 * A field that only admins and editors always read. Others who are signed in never do, because versions and drafts
 * hold what was public once; visitors do where `isPublic` says so. Payload asks without a document whether somebody may
 * filter or sort by the field: then the answer is no, since the order of a list tells what is hidden.
 */
const privateField = (isPublic: (doc: NonNullable<Doc>) => boolean) => {
  const writes: FieldAccess = ({ req }) => hasRole(req.user, 'admin', 'editor')
  const reads: FieldAccess = ({ doc, req }) => {
    if (req.user) return hasRole(req.user, 'admin', 'editor')
    return doc ? isPublic(doc as NonNullable<Doc>) : false
  }
  return { access: { create: writes, update: writes, read: reads }, custom: { isPrivate: true } }
}

/** Part of an address that may be hidden. */
export const addressField = () => privateField(({ isAddressPublic }) => isAddressPublic === true)

/** A contact that may be marked as not public. */
export const contactField = (name: string) =>
  privateField(
    ({ privateContacts }) => !(Array.isArray(privateContacts) && privateContacts.includes(name)),
  )

/** Pages that still show what is hidden now must not be shown for another moment. */
export const hidesAtOnce =
  (mark: string): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    const doc = data as NonNullable<Doc> & { _status?: unknown }
    const hides =
      doc.isAddressPublic !== true ||
      (Array.isArray(doc.privateContacts) && doc.privateContacts.length > 0)
    if (doc._status === 'published' && hides) req.context[mark] = true
    return data as unknown
  }
