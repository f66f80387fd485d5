import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { narrowsByState } from '@/collections/translations/list-filter/narrow'
import { stateFilter } from '@/collections/translations/list-filter/field'

import { keepAndFollow, rememberShown, shownBefore } from './follow'
import type { Doc } from './present'
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
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      async ({ collection: { slug, versions }, data, originalDoc, req }) => {
        const isPublishing = !versions?.drafts || data['_status'] === 'published'
        const { id } = (originalDoc ?? {}) as { id?: string }
        if (id && isPublishing && wordFields(req.payload, slug).length > 0)
          await rememberShown(req, slug, id)
      },
    ],
    // First: what other hooks read of the document is what visitors read of it in the end.
    afterChange: [
      async ({ collection: { slug }, doc, req }) => {
        if (wordFields(req.payload, slug).length === 0) return doc as unknown
        const { id } = doc as { id: string }
        const previous = shownBefore(req, slug, id)
        return keepAndFollow({ slug, doc: doc as Doc, req, previous })
      },
      ...(collection.hooks?.afterChange ?? []),
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
    beforeChange: [
      ...(global.hooks?.beforeChange ?? []),
      async ({ global: { slug }, req }) => {
        if (wordFields(req.payload, slug).length > 0) await rememberShown(req, slug, slug)
      },
    ],
    afterChange: [
      async ({ doc, global: { slug }, req }) => {
        if (wordFields(req.payload, slug).length === 0) return doc as unknown
        const previous = shownBefore(req, slug, slug)
        return keepAndFollow({ slug, doc: doc as Doc, req, previous })
      },
      ...(global.hooks?.afterChange ?? []),
    ],
  },
})

/** Keeps the ledger of everything that has words per language; nobody can forget to ask for it. */
export const withLedger = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(watched),
  globals: (config.globals ?? []).map(watchedGlobal),
})
