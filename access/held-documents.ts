import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { Locked } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

import { heldByOthers, holderOf } from './edit-locks'
import { hasRole } from './roles'

type Incoming = {
  id?: number | string
  where?: Where
  overrideAccess?: boolean
  overrideLock?: boolean
}

const refusal = (req: PayloadRequest, name: string) =>
  new Locked(
    inPanelLanguage(req, {
      de: `${name} bearbeitet diesen Inhalt gerade, es wurde nichts gespeichert. Bitte sprechen Sie sich ab, oder öffnen Sie den Inhalt und übernehmen Sie die Bearbeitung.`,
      en: `${name} is editing this content at the moment, nothing was saved. Please talk to each other, or open the content and take over.`,
    }),
  )

/** The site's own work goes past locks, and admins can say that they do. Strangers are refused by the rules. */
const goesPast = ({ overrideAccess, overrideLock }: Incoming, req: PayloadRequest) =>
  !req.user ||
  overrideAccess === true ||
  req.payloadAPI === 'local' ||
  (overrideLock === true && hasRole(req.user, 'admin'))

const writes = ['delete', 'restoreVersion', 'update']

/** The documents that an operation writes and somebody else holds: the first of them. */
async function heldTarget(
  { id, where }: Incoming,
  operation: string,
  collection: CollectionSlug,
  req: PayloadRequest,
) {
  const { payload, user } = req
  const held = await heldByOthers(payload, collection, user?.id)
  if (held.length === 0) return undefined
  if (operation === 'restoreVersion') {
    const version = await payload.findVersionByID({
      collection,
      id: String(id),
      depth: 0,
      disableErrors: true,
      select: { parent: true },
    })
    return held.find((each) => each === String((version as { parent?: unknown } | null)?.parent))
  }
  if (id !== undefined) return held.find((each) => each === String(id))
  const among = { id: { in: held } }
  const { docs } = await payload.find({
    collection,
    where: where ? { and: [where, among] } : among,
    depth: 0,
    limit: 1,
    select: {},
    trash: true,
    // The filter comes from outside: it may ask only what the person may read.
    overrideAccess: false,
    user,
  })
  return docs[0]?.id
}

/** Refuses to change, trash, delete or restore what somebody else is writing in. */
export const heldDocuments: CollectionBeforeOperationHook = async (call) => {
  const { collection, req } = call
  const { operation } = call as { operation: string }
  const args = call.args as Incoming
  if (!writes.includes(operation) || goesPast(args, req)) return
  const slug = collection.slug
  const id = await heldTarget(args, operation, slug, req)
  const holder = id && (await holderOf(req.payload, { collection: slug, id }))
  if (holder) throw refusal(req, holder.name)
}

/** The same for a global. */
export const heldGlobals: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (!writes.includes(operation) || goesPast(args as Incoming, req)) return
  const holder = await holderOf(req.payload, { global: global.slug })
  if (holder && holder.id !== req.user?.id) throw refusal(req, holder.name)
}
