import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { aside } from './aside'

type Args = { id?: unknown; data?: Record<string, unknown>; trash?: boolean; where?: Where }

const inTrash: Where = { deletedAt: { exists: true } }

/** The ids of the documents in the trash that a request means. */
async function trashed(collection: CollectionSlug, where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, inTrash] },
    trash: true,
    depth: 0,
    select: {},
    pagination: false,
    req: aside(req),
  })
  return docs.map(({ id }) => id)
}

/** A bulk request starts from the rows of what was published; drafts that are newer must not get lost by it. */
async function takeNewest(collection: CollectionSlug, id: number | string, req: PayloadRequest) {
  const { db } = req.payload
  const { docs } = await db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  if (docs[0]) await db.updateOne({ collection, id, data: docs[0].version, req })
}

/**
 * Moving to the trash is never a draft of that. What comes back from it is a draft in every language, whatever
 * status the request names: Payload would leave the languages that it does not name published.
 */
export const trashAndBack: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  const { data, id, trash, where } = args as Args
  if (operation !== 'update' || !data || !('deletedAt' in data)) return args
  if (data['deletedAt']) return { ...args, draft: false, autosave: false }
  if (!trash) return args
  const meant: Where = typeof id === 'string' ? { id: { equals: id } } : (where ?? {})
  const ids = await trashed(slug, meant, req)
  if (ids.length === 0 && id !== undefined) return args
  if (id === undefined) for (const each of ids) await takeNewest(slug, each, req)
  return {
    ...args,
    autosave: false,
    data: { ...data, _status: 'draft' },
    draft: false,
    publishAllLocales: false,
    publishSpecificLocale: undefined,
    unpublishAllLocales: true,
    ...(id === undefined ? { where: { and: [meant, inTrash] } } : {}),
  }
}
