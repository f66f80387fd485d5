import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { narrowsByState } from '@/collections/translations/list-filter/narrow'
import { stateFilter } from '@/collections/translations/list-filter/field'

import { keepLedger } from './keep'
import { wordFields } from './schema'
import { forget } from './store'
import { showsUnapproved } from './unapproved'

const watched = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.enableQueryPresets
    ? [...collection.fields, stateFilter(collection)]
    : collection.fields,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), narrowsByState],
    beforeRead: [...(collection.hooks?.beforeRead ?? []), showsUnapproved],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ collection: { slug }, doc, req }) => {
        const { id } = doc as { id: string }
        if (wordFields(req.payload, slug).length > 0) await keepLedger(req, slug, id)
      },
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      async ({ collection: { slug }, id, req }) => {
        if (wordFields(req.payload, slug).length > 0) await forget(req, slug, String(id))
      },
    ],
  },
})

const watchedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      async ({ global: { slug }, req }) => {
        if (wordFields(req.payload, slug).length > 0) await keepLedger(req, slug, slug)
      },
    ],
  },
})

/** Keeps the ledger of everything that has words per language; nobody can forget to ask for it. */
export const withLedger = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(watched),
  globals: (config.globals ?? []).map(watchedGlobal),
})
