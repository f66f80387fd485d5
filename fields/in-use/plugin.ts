import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'

import { whereUsedEndpoint } from './endpoint'

const isNamed = ({ upload, versions }: CollectionConfig): boolean =>
  Boolean(upload) || (typeof versions === 'object' && Boolean(versions.drafts))

const ofCollection = (config: CollectionConfig): CollectionConfig => {
  const { components } = config.admin ?? {}
  const inForms = [
    ...(components?.edit?.beforeDocumentControls ?? []),
    '@/admin/where-used/dialogs#DocumentUses',
  ]
  const inLists = [
    ...(components?.beforeListTable ?? []),
    '@/admin/where-used/dialogs#SelectionUses',
  ]
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeListTable: inLists,
        edit: { ...components?.edit, beforeDocumentControls: inForms },
      },
    },
    endpoints: [
      whereUsedEndpoint(config.slug as CollectionSlug),
      ...(config.endpoints === false ? [] : (config.endpoints ?? [])),
    ],
  }
}

/** Dialogs that delete or withdraw name the places where the documents are used. */
export const withUses: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((each) =>
    isNamed(each) ? ofCollection(each) : each,
  ),
})
