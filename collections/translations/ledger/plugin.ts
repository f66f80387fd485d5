import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { narrowsByState } from '@/collections/translations/list-filter/narrow'
import { stateFilter } from '@/collections/translations/list-filter/field'
import type { Locale } from '@/i18n/locales'

import { keepLeftOut, withoutGaps } from './left-out'
import { keepAndFollow, rememberShown, shownBefore } from './follow'
import type { Doc } from './present'
import { wordFields } from './schema'
import { forget } from './store'
import { showsUnapproved } from './unapproved'

const all = 'publishesAllLanguages'

const publishesAll = ({ context }: PayloadRequest): boolean => context[all] === true

/** Leaves a note for the hooks of a save whether it publishes all languages. */
const notesAll: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  // Questions within the save share its context.
  if (operation !== 'update' && operation !== 'updateByID') return
  const { publishAllLocales } = args as { publishAllLocales?: unknown }
  req.context[all] = publishAllLocales === true || publishAllLocales === 'true'
}

const watched = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.enableQueryPresets
    ? [...collection.fields, stateFilter(collection)]
    : collection.fields,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), narrowsByState, notesAll],
    beforeRead: [...(collection.hooks?.beforeRead ?? []), showsUnapproved],
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      async ({ collection: { slug, versions }, data, originalDoc, req }) => {
        const isPublishing = !versions?.drafts || data['_status'] === 'published'
        const { id } = (originalDoc ?? {}) as { id?: string }
        if (!id || !isPublishing || wordFields(req.payload, slug).length === 0) return
        await rememberShown(req, slug, id)
        const complete = req.context['completeLocales'] as Locale[] | undefined
        if (publishesAll(req) && complete)
          req.context['completeLocales'] = await withoutGaps(
            { slug, id, data: data as Doc, req },
            complete,
          )
      },
    ],
    // First: what other hooks read of the document is what visitors read of it in the end.
    afterChange: [
      async ({ collection: { slug }, doc, req }) => {
        if (wordFields(req.payload, slug).length === 0) return doc as unknown
        const { id } = doc as { id: string }
        const previous = shownBefore(req, slug, id)
        if (publishesAll(req)) await keepLeftOut({ slug, id, req, previous })
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
