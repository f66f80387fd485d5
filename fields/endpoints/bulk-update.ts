import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  headersWithCors,
  parseParams,
  type PayloadRequest,
} from 'payload'

import { heldDocuments } from '@/access/held-documents'
import { hasRole } from '@/access/roles'
import { inPanelLanguage } from '@/i18n/panel-languages'

type Params = ReturnType<typeof parseParams>
type Data = Record<string, unknown>
type Fault = { id: number | string; isPublic: boolean; message: string }

const refusal = (req: PayloadRequest, texts: { de: string; en: string }) =>
  new APIError(inPanelLanguage(req, texts), 400, null, true)

/** Publishing or withdrawing names its language; Payload would take the default language without a word. */
function checkLanguage(req: PayloadRequest, data: Data, params: Params): void {
  const isNamed =
    params.publishAllLocales ?? params.unpublishAllLocales ?? req.query['locale'] ?? data['locale']
  if (isNamed || !('_status' in data) || 'deletedAt' in data) return
  throw refusal(req, {
    de: 'Bitte nennen Sie die Sprache, in der veröffentlicht oder zurückgezogen wird, zum Beispiel mit „locale=de“, oder alle mit „publishAllLocales=true“ oder „unpublishAllLocales=true“.',
    en: 'Please name the language in which to publish or withdraw, for example with “locale=de”, or all of them with “publishAllLocales=true” or “unpublishAllLocales=true”.',
  })
}

/** The documents that the request means. What comes back from the trash lies there. */
async function meant(
  req: PayloadRequest,
  collection: CollectionSlug,
  { draft, limit, sort, trash, where }: Params,
  data: Data,
) {
  if (!where)
    throw refusal(req, {
      de: 'Bitte sagen Sie mit „where“, welche Dokumente gemeint sind.',
      en: 'Please say with “where” which documents are meant.',
    })
  const isBack = 'deletedAt' in data && !data['deletedAt']
  const { docs } = await req.payload.find({
    collection,
    where: isBack ? { and: [where, { deletedAt: { exists: true } }] } : where,
    draft: Boolean(draft) || Boolean(data['deletedAt']),
    trash: Boolean(trash),
    depth: 0,
    select: {},
    overrideAccess: false,
    user: req.user,
    req,
    ...(limit ? { limit } : { pagination: false }),
    ...(sort ? { sort } : {}),
  })
  return docs.map(({ id }) => id)
}

/** Internal errors are not for clients; the others say what to do. */
function faultOf(id: number | string, error: unknown): Fault {
  const { isPublic, message, status = 500 } = error as Partial<APIError> & { message: string }
  const isShown = isPublic ?? status !== 500
  return { id, isPublic: isShown, message: isShown ? message : 'Something went wrong.' }
}

/**
 * Changes many documents, one after the other. Payload starts a bulk change from what is published, and the drafts that
 * are newer, in whatever language, vanish behind it; here each document starts from its newest version.
 */
export const bulkUpdate = (collection: CollectionSlug): Endpoint => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const { config } = req.payload.collections[collection]
    const { access, labels } = config
    const data = req.data ?? {}
    const params = parseParams(req.query)
    if (!(await access.update({ req, data }))) throw new Forbidden(req.t)
    checkLanguage(req, data, params)
    const { locale } = req
    const ids = await meant(req, collection, params, data)
    const args = { where: { id: { in: ids } }, overrideLock: params.overrideLock ?? false }
    // If somebody writes in one of them, none is changed.
    await heldDocuments({ args, collection: config, operation: 'update', req } as never)
    const docs: unknown[] = []
    const errors: Fault[] = []
    for (const id of ids) {
      try {
        const doc = await req.payload.update({
          collection,
          id,
          data: structuredClone(data),
          depth: params.depth ?? 0,
          draft: params.draft ?? false,
          overrideAccess: false,
          overrideLock: Boolean(params.overrideLock) && hasRole(req.user, 'admin'),
          publishAllLocales: params.publishAllLocales ?? false,
          trash: params.trash ?? false,
          unpublishAllLocales: params.unpublishAllLocales ?? false,
          user: req.user,
          req,
          ...(locale ? { locale: locale as never } : {}),
          ...(params.select ? { select: params.select } : {}),
        })
        docs.push(doc)
      } catch (error) {
        errors.push(faultOf(id, error))
      }
    }
    const total = docs.length + errors.length
    const label = getTranslation(total === 1 ? labels.singular : labels.plural, req.i18n)
    const message =
      errors.length === 0
        ? req.t('general:updatedCountSuccessfully', { count: docs.length, label })
        : req.t('error:unableToUpdateCount', { count: errors.length, label, total })
    return Response.json(
      { docs, errors, message },
      {
        headers: headersWithCors({ headers: new Headers(), req }),
        status: errors.length === 0 ? 200 : 400,
      },
    )
  },
})
