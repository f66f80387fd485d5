import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { headersWithCors } from 'payload'

import { languageLabel } from '@/fields/label'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

import { restoreAsDraft, restoreGlobalAsDraft, type Restoration } from './as-draft'

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

function restored(req: PayloadRequest, locale: Locale) {
  const { de, en } = languageLabel(locale)
  return inPanelLanguage(req, {
    de: `Wiederhergestellt als Entwurf (${de}). Öffentlich wird er erst, wenn Sie ihn veröffentlichen.`,
    en: `Restored as a draft (${en}). It becomes public only when you publish it.`,
  })
}

const restores = (restore: (restoration: Restoration) => Promise<object>): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const locale = await languageOf(req)
    const id = String(req.routeParams?.['id'])
    const doc = await restore({ id, locale, req, overrideAccess: false })
    return Response.json(
      { ...doc, message: restored(req, locale) },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
})

/**
 * Restores one language of a version. Payload's own endpoint of this path takes every language back and
 * publishes them; here the result is a draft of one language, also where the panel sends `draft=false`.
 */
export const restoreVersion = (collection: CollectionSlug): Endpoint =>
  restores((restoration) => restoreAsDraft(collection, restoration))

export const restoreGlobalVersion = (slug: GlobalSlug): Endpoint =>
  restores((restoration) => restoreGlobalAsDraft(slug, restoration))
