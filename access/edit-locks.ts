import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload'

const collection = 'payload-locked-documents'

/** How long a lock lasts without a sign of life, in milliseconds; browsers slow hidden tabs to one sign a minute. */
export const lockLease = 150_000

/** What people write in: a document of a collection, or a global. */
export type Editable = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/** Who writes, since when, and by which lock. */
export type LockHolder = { id: string; name: string; since: string; lock: string }

const whereOf = (of: Editable): Where =>
  'global' in of
    ? { globalSlug: { equals: of.global } }
    : { 'document.relationTo': { equals: of.collection }, 'document.value': { equals: of.id } }

/** At depth 0 a relation holds the id alone. */
const idOf = ({ value }: { value: unknown }) => value as string

const alive = (now: number): Where => ({
  updatedAt: { greater_than: new Date(now - lockLease).toISOString() },
})

/** The locks that are alive and match, the oldest first: it is the one that counts. */
const livingLocks = async (payload: Payload, where: Where) =>
  (
    await payload.find({
      collection,
      where: { and: [where, alive(Date.now())] },
      depth: 0,
      pagination: false,
      sort: ['createdAt', 'id'],
    })
  ).docs

/** Who writes in it now. */
export async function holderOf(payload: Payload, of: Editable): Promise<LockHolder | null> {
  const [lock] = await livingLocks(payload, whereOf(of))
  if (!lock) return null
  const id = idOf(lock.user)
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!user) return null
  return { id, name: user.name || user.email, since: lock.createdAt, lock: lock.id }
}

const signalLife = (payload: Payload, lock: string, user: string) => {
  const data = { user: { relationTo: 'users', value: user } as const }
  return payload.update({ collection, id: lock, data, depth: 0 })
}

/** Takes the lock when nobody has it, or says that its owner is still there. Returns who has it afterwards. */
export async function holdLock(payload: Payload, of: Editable, user: string) {
  const before = await holderOf(payload, of)
  if (before && before.id !== user) return before
  if (before) await signalLife(payload, before.lock, user)
  else {
    const expired = {
      updatedAt: { less_than_equal: new Date(Date.now() - lockLease).toISOString() },
    }
    await payload.delete({ collection, where: { and: [whereOf(of), expired] } })
    const document =
      'global' in of
        ? { globalSlug: of.global }
        : { document: { relationTo: of.collection, value: of.id } }
    const data = { ...document, user: { relationTo: 'users', value: user } }
    await payload.create({ collection, data: data as never, depth: 0 })
  }
  // Of two who asked at once, the older lock counts and the other one goes.
  const after = await holderOf(payload, of)
  if (after && after.id !== user) await releaseLock(payload, of, user)
  return after
}

/** Ends the locks of everybody else, as the act of this person, who has the lock from now on. */
export async function takeOverLock(payload: Payload, of: Editable, user: string) {
  const others = (await livingLocks(payload, whereOf(of))).filter(
    (lock) => idOf(lock.user) !== user,
  )
  const ids = others.map(({ id }) => id)
  if (ids.length > 0) await payload.delete({ collection, where: { id: { in: ids } } })
  return holdLock(payload, of, user)
}

/** Ends a lock of this person; those of others stay. */
export async function releaseLock(payload: Payload, of: Editable, user: string): Promise<void> {
  const where = { and: [whereOf(of), { 'user.value': { equals: user } }] }
  await payload.delete({ collection, where })
}

/** Which documents of a collection others write in, as ids. */
export async function heldByOthers(
  payload: Payload,
  slug: CollectionSlug,
  user: string | undefined,
) {
  const locks = await livingLocks(payload, { 'document.relationTo': { equals: slug } })
  return locks.flatMap(({ document, user: owner }) =>
    document && idOf(owner) !== user ? [idOf(document)] : [],
  )
}
