import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { headersWithCors } from 'payload'

import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/** The panel's button names no language; the page it stands on does, or else the account's choice. */
async function languageOf(req: PayloadRequest): Promise<Locale> {
  const { locale: asked } = req.query
  if (isLocale(asked)) return asked
  const referer = req.headers.get('referer') ?? ''
  const shown = URL.canParse(referer) ? new URL(referer).searchParams.get('locale') : null
  if (isLocale(shown)) return shown
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: 'locale' }, 'user.value': { equals: req.user?.id ?? '' } },
    limit: 1,
  })
  const chosen: unknown = docs[0]?.value
  return isLocale(chosen) ? chosen : defaultLocale
}

/**
 * Restores one language of a version. Payload's own endpoint of this path takes every language back and
 * leaves them published; here the others keep their texts and status, and the result is a draft unless
 * the request says `draft=false`.
 */
export const restoreVersion = (collection: CollectionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const locale = await languageOf(req)
    const id = String(req.routeParams?.['id'])
    const rules = { overrideAccess: false, user: req.user, depth: 0, locale } as const
    const found = await req.payload.findVersionByID({ collection, id, ...rules })
    const { parent, version } = found as unknown as { parent: string; version: object }
    const publishes = req.query['draft'] === 'false'
    const { createdAt, deletedAt, id: _, updatedAt, ...data } = version as Record<string, unknown>
    const doc = await req.payload.update({
      collection,
      id: parent,
      data: { ...data, _status: publishes ? 'published' : 'draft' },
      draft: !publishes,
      ...rules,
    })
    const message = req.t('version:restoredSuccessfully')
    return Response.json(
      { ...doc, message },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
})
