import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { fileFor, isFile, required, signUp } from './least'
import type { Operation } from './operations'
import type { Cell } from './over-rest'

/** Tries it as code of the house does that passes the account on. True when nothing was thrown. */
export async function overLocalApi(payload: Payload, cell: Cell, user: TypedUser | null) {
  const { document, locale, name, operation } = cell
  const { id, version, word } = document
  const collection = name as CollectionSlug
  const rules = { collection, locale, overrideAccess: false, user, depth: 0 } as const
  const data = required(name, `${word}-2`)
  const where = { id: { equals: id } }
  const create = async () => {
    const fresh = { ...data, ...signUp(name, `${word}-2`) }
    const file = isFile(name) ? { file: await fileFor(name, word) } : {}
    return payload.create({ ...rules, data: fresh, ...file })
  }
  const update = (args: object) => payload.update({ ...rules, id, ...args } as never)
  const attempts: Record<Operation, () => Promise<unknown>> = {
    read: () => payload.findByID({ ...rules, id }),
    readVersions: () => payload.findVersionByID({ ...rules, id: version }),
    create,
    // As the panel does: a published copy would have the address of its original.
    duplicate: () => payload.duplicate({ ...rules, id, draft: true }),
    update: () => update({ data, draft: true }),
    publish: () => update({ data: { _status: 'published' } }),
    publishAll: () => update({ data: {}, publishAllLocales: true }),
    unpublish: () => update({ data: { _status: 'draft' } }),
    unpublishAll: () => update({ data: {}, unpublishAllLocales: true }),
    restoreVersion: () => payload.restoreVersion({ ...rules, id: version }),
    trash: () => update({ data: { deletedAt: new Date().toISOString() } }),
    restoreFromTrash: () => update({ data: { deletedAt: null }, trash: true }),
    bulkUpdate: () => payload.update({ ...rules, where, data, draft: true } as never),
    delete: () => payload.delete({ ...rules, id }),
    bulkDelete: () => payload.delete({ ...rules, where }),
  }
  return attempts[operation]().then(
    () => true,
    () => false,
  )
}
