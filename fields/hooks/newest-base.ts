import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

import { aside } from './aside'

type Incoming = { id?: unknown; data?: { updatedAt?: unknown } }

const refusal = (req: PayloadRequest) =>
  new APIError(
    inPanelLanguage(req, {
      de: 'Dieser Inhalt wurde inzwischen an anderer Stelle gespeichert. Ihre Fassung ist nicht gespeichert. Bitte vergleichen Sie beide Fassungen und entscheiden Sie, was bleibt.',
      en: 'This content has been saved elsewhere in the meantime. Your version is not saved. Please compare both versions and decide what stays.',
    }),
    409,
  )

/**
 * When the version was saved that the request is based on; the panel always says so, others may. Who has no account is
 * refused by the rules, and does not learn first when a draft was saved.
 */
const baseOf = ({ data }: Incoming, req: PayloadRequest): number =>
  req.payloadAPI === 'local' || !req.user ? NaN : Date.parse(String(data?.updatedAt))

const isNewer = (stored: { updatedAt?: string | null }, base: number) =>
  Date.parse(String(stored.updatedAt)) > base

const chosen = { depth: 0, draft: true, select: { updatedAt: true }, overrideAccess: true } as const

/** Of two people who changed the same version of a document, the second is told, and nothing is overwritten. */
export const newestBase: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { id } = args as Incoming
  const base = baseOf(args as Incoming, req)
  if (typeof id !== 'string' || Number.isNaN(base)) return
  const stored = await req.payload.findByID({
    ...chosen,
    collection: collection.slug,
    id,
    disableErrors: true,
    trash: true,
    req: aside(req),
  })
  if (stored && isNewer(stored as { updatedAt?: string }, base)) throw refusal(req)
}

/** The same for a global. The version gets a time of its own: Payload would copy the submitted one into it. */
export const newestGlobalBase: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const incoming = args as Incoming
  const base = baseOf(incoming, req)
  if (!Number.isNaN(base)) {
    const stored = await req.payload.findGlobal({
      ...chosen,
      slug: global.slug as never,
      req: aside(req),
    })
    if (isNewer(stored, base)) throw refusal(req)
  }
  return { ...incoming, data: { ...incoming.data, updatedAt: new Date().toISOString() } }
}
