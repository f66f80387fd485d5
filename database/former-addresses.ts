import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'
import { movedPaths } from '@/lib/former-address'

const collection = 'former-addresses'

type Paths = Partial<Record<Locale, string>>
type Store = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany'>
type Change = {
  document: { relationTo: CollectionSlug; value: string }
  before: Paths
  after: Paths
  req: Partial<PayloadRequest> | undefined
}

/**
 * Keeps the addresses that a document had for visitors, in the transaction of the change. The last document at
 * an address owns it. What stands at its address is found there, so the address is no former one then.
 */
export async function keepFormerAddresses(db: Store, change: Change): Promise<void> {
  const { after, before, document } = change
  const inside = change.req ? { req: change.req } : {}
  const { left, taken } = movedPaths(before, after)
  const paths = [...left.map(({ path }) => path), ...taken]
  if (paths.length === 0) return
  await db.deleteMany({ collection, where: { path: { in: paths } }, ...inside })
  const now = new Date().toISOString()
  for (const { locale, path } of left)
    await db.create({
      collection,
      data: { path, document, language: locale, until: now, createdAt: now, updatedAt: now },
      ...inside,
    })
}
