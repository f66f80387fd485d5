import type { CollectionAfterChangeHook } from 'payload'

import { sharedViews } from '@/collections/translations/list-filter/views'
import type { User } from '@/payload-types'

/**
 * A new installation gets its saved views with its first account. Everybody reads them, that account changes
 * and removes them; what it removes does not come back.
 */
export const firstAccountBringsViews: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const { db } = req.payload
  const { totalDocs } = await db.count({ collection: 'users', req })
  if (totalDocs > 1) return
  const mine = { constraint: 'onlyMe', users: [doc.id] }
  const access = { read: { constraint: 'everyone' }, update: mine, delete: mine }
  const now = new Date().toISOString()
  const data = { access, isShared: true, createdAt: now, updatedAt: now }
  for (const view of sharedViews(req.payload.config))
    await db.create({ collection: 'payload-query-presets', data: { ...data, ...view }, req })
}
