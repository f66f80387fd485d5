import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

import type { GonePublication } from '@/lib/gone-publication'

const slug = 'payload-kv'
const prefix = 'gone-publication:'

type Req = Partial<PayloadRequest> | undefined
type Store = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find'>
type Row = { key: string; data: Omit<GonePublication, 'id'> }

const keyed = (id: string): Where => ({ key: { equals: `${prefix}${id}` } })

/** The publications that were public and are not now; harvesters have to learn of it. */
export async function readGonePublications(db: Pick<Store, 'find'>): Promise<GonePublication[]> {
  const { docs } = await db.find<Row>({
    collection: slug,
    where: { key: { like: prefix } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs.map(({ data, key }) => ({ id: key.slice(prefix.length), ...data }))
}

/** Stores that nobody sees a publication any more, in the transaction of `req`. */
export async function storeGonePublication(
  db: Store,
  { id, ...data }: GonePublication,
  req: Req,
): Promise<void> {
  await forgetGonePublication(db, id, req)
  const key = `${prefix}${id}`
  await db.create({ collection: slug, data: { key, data }, ...(req ? { req } : {}) })
}

/** A publication is public again. */
export const forgetGonePublication = async (db: Store, id: string, req: Req): Promise<void> => {
  await db.deleteMany({ collection: slug, where: keyed(id), ...(req ? { req } : {}) })
}
