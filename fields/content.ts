import type { CollectionConfig } from 'payload'

import { publishedGate, readsPublished } from '@/access/published-gate'
import { staffReads, staffWrites } from '@/access/roles'

/** What every content collection shares: who may do what, and drafts with a status per locale. */
export const content = {
  access: {
    create: staffWrites,
    read: readsPublished,
    readVersions: staffReads,
    update: staffWrites,
    delete: staffWrites,
  },
  hooks: { beforeRead: [publishedGate] },
  trash: true,
  versions: {
    maxPerDoc: 100,
    drafts: { autosave: { interval: 800 }, localizeStatus: true, schedulePublish: true },
  },
} satisfies Partial<CollectionConfig>
