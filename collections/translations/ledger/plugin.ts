import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { narrowsByState } from '@/collections/translations/list-filter/narrow'
import { stateFilter } from '@/collections/translations/list-filter/field'
import type { Locale } from '@/i18n/locales'

import { keepLeftOut, withoutGaps } from './left-out'
import { keepAndFollow, rememberShown, shownBefore } from './follow'
import type { Doc } from './present'
import { hasDraftsIn, wordFields } from './schema'
import { forget } from './store'
import { showsUnapproved, showsUnapprovedGlobal } from './unapproved'

const all = 'publishesAllLanguages'

const publishesAll = ({ context }: PayloadRequest): boolean => context[all] === true

function noteAll(args: unknown, req: PayloadRequest): void {
  const { publishAllLocales } = args as { publishAllLocales?: unknown }
  req.context[all] = publishAllLocales === true || publishAllLocales === 'true'
}

/** Leaves a note for the hooks of a save whether it publishes all languages. */
const notesAll: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  // Questions within the save share its context.
  if (operation === 'update' || operation === 'updateByID') noteAll(args, req)
}

/** The same for a global. */
const notesAllOfGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') noteAll(args, req)
}

/** What is about to be saved, or was; `id` is the slug for a global. */
type Saving = { slug: string; id: string | undefined; doc: Doc; req: PayloadRequest }

/** Before a publish: remembers what visitors read, and leaves out languages with gaps. */
async function beforePublish({ doc, id, req, slug }: Saving): Promise<void> {
  const isPublishing = !hasDraftsIn(req.payload, slug) || doc['_status'] === 'published'
  if (!id || !isPublishing || wordFields(req.payload, slug).length === 0) return
  await rememberShown(req, slug, id)
  const complete = req.context['completeLocales'] as Locale[] | undefined
  if (publishesAll(req) && complete)
    req.context['completeLocales'] = await withoutGaps({ slug, id, data: doc, req }, complete)
}

/** After a save: the ledger is brought up to it, and after a publish the other languages follow. */
async function afterSave({ doc, id, req, slug }: Saving): Promise<Doc> {
  if (!id || wordFields(req.payload, slug).length === 0) return doc
  const previous = shownBefore(req, slug, id)
  if (publishesAll(req)) await keepLeftOut({ slug, id, req, previous })
  return keepAndFollow({ slug, doc, req, previous })
}

const idOf = (doc: unknown) => (doc as { id?: string } | undefined)?.id

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
      ({ collection: { slug }, data, originalDoc, req }) =>
        beforePublish({ slug, id: idOf(originalDoc), doc: data as Doc, req }),
    ],
    // First: what other hooks read of the document is what visitors read of it in the end.
    afterChange: [
      ({ collection: { slug }, doc, req }) =>
        afterSave({ slug, id: idOf(doc), doc: doc as Doc, req }),
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
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), notesAllOfGlobal],
    afterRead: [...(global.hooks?.afterRead ?? []), showsUnapprovedGlobal],
    beforeChange: [
      ...(global.hooks?.beforeChange ?? []),
      ({ data, global: { slug }, req }) => beforePublish({ slug, id: slug, doc: data as Doc, req }),
    ],
    afterChange: [
      ({ doc, global: { slug }, req }) => afterSave({ slug, id: slug, doc: doc as Doc, req }),
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
