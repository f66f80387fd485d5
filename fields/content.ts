import type { CollectionConfig, CollectionSlug } from 'payload'

import { closedQuery } from '@/access/closed-query'
import { publishedGate } from '@/access/published-gate'
import { collectionRules } from '@/access/rules'
import type { Ruled } from '@/access/table'

import { draftsPerLanguage } from './drafts'
import { bulkUpdate } from './endpoints/bulk-update'
import { completeLocales } from './hooks/complete-locales'
import { copiesAreDrafts } from './hooks/copies-are-drafts'
import { hideFiles, showFiles } from './hooks/file-uses'
import { newestBase } from './hooks/newest-base'
import { restoreChecksSlug } from './hooks/restore-checks-slug'
import { trashAndBack } from './hooks/trash-and-back'
import { documentPreview } from './preview'
import { leave } from './untouched/endpoint'
import { hideUntouched, removeAbandoned } from './untouched/hooks'

/**
 * What every content collection shares: who may do what, preview in the language being edited, and
 * drafts with a status per locale, or one status for documents that have a language of their own.
 */
export const contentCollection = (
  collection: CollectionSlug & Ruled,
  { hasStatusPerLanguage = true } = {},
) =>
  ({
    access: collectionRules(collection, { hasStatusPerLanguage }),
    admin: {
      hideAPIURL: true,
      components: {
        edit: {
          beforeDocumentControls: [
            '@/admin/leave-empty#LeaveEmpty',
            '@/admin/trash/new-address#NewAddress',
            '@/admin/schedule/plan#PlanDialog',
          ],
        },
      },
      baseFilter: hideUntouched(collection),
      pagination: { defaultLimit: 25 },
      preview: (doc, { locale }) => documentPreview(collection, doc, locale),
      livePreview: {
        url: ({ data, locale }) => documentPreview(collection, data, locale.code),
      },
    },
    // The gate and the access rules read these, whatever a request selects.
    forceSelect: { _status: true },
    hooks: {
      beforeOperation: [closedQuery, newestBase, copiesAreDrafts, trashAndBack],
      beforeChange: [restoreChecksSlug, completeLocales],
      afterChange: [showFiles, removeAbandoned],
      afterDelete: [hideFiles],
      beforeRead: [publishedGate],
    },
    endpoints: [bulkUpdate(collection), leave(collection)],
    enableQueryPresets: true,
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: { ...draftsPerLanguage, localizeStatus: hasStatusPerLanguage },
    },
  }) satisfies Partial<CollectionConfig>
