import type { GlobalConfig, GlobalSlug } from 'payload'

import { publishedGlobalGate } from '@/access/published-global'
import { globalRules } from '@/access/rules'
import type { Ruled } from '@/access/table'

import { draftsPerLanguage } from './drafts'
import { groups } from './groups'
import { completeGlobalLocales } from './hooks/complete-global-locales'
import { showGlobalFiles } from './hooks/file-uses'
import { newestGlobalBase } from './hooks/newest-base'
import { staysPublic } from './hooks/stays-public'
import { globalPreview } from './preview'

/**
 * What the globals share that visitors see on every page: who may do what, drafts, preview and versions as
 * documents have them. One without words is the same in all languages and has one status for all of them.
 */
export const sitePart = (slug: GlobalSlug & Ruled, { hasStatusPerLanguage = true } = {}) =>
  ({
    access: globalRules(slug, { hasStatusPerLanguage }),
    admin: {
      hideAPIURL: true,
      group: groups.site,
      components: {
        elements: {
          beforeDocumentControls: ['@/admin/schedule/plan#PlanDialog'],
          UnpublishButton: '@/admin/site-part/stays-public#StaysPublic',
        },
      },
      preview: (_doc, { locale }) => globalPreview(slug, locale),
      livePreview: { url: ({ locale }) => globalPreview(slug, locale.code) },
    },
    // The gate and the access rules read it, whatever a request selects.
    forceSelect: { _status: true },
    hooks: {
      beforeOperation: [newestGlobalBase, staysPublic],
      beforeChange: [completeGlobalLocales],
      afterRead: [publishedGlobalGate],
      afterChange: [showGlobalFiles],
    },
    versions: {
      max: 100,
      drafts: { ...draftsPerLanguage, localizeStatus: hasStatusPerLanguage },
    },
  }) satisfies Partial<GlobalConfig>
