import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import type { Locale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

import { allFields } from './all-fields'

type Json = Record<string, unknown>

export type Restoration = {
  id: string
  locale: Locale
  req: PayloadRequest
  overrideAccess: boolean
}

const rulesOf = ({ locale, overrideAccess, req }: Restoration) => ({
  depth: 0,
  locale,
  overrideAccess,
  req,
  user: req.user,
})

const rowOf = (restoration: Restoration) => ({
  ...rulesOf(restoration),
  draft: true,
  overrideLock: restoration.overrideAccess,
})

/** One language of a document as it was in a version, as a newer draft; what is public stays as it is. */
export async function restoreAsDraft(
  collection: CollectionSlug,
  restoration: Restoration,
): Promise<Json> {
  const { id, req } = restoration
  const found = await req.payload.findVersionByID({
    collection,
    id,
    trash: true,
    ...rulesOf(restoration),
  })
  const { parent, version } = found as unknown as { parent: string; version: Json }
  const stands = await req.payload.findByID({
    collection,
    id: parent,
    trash: true,
    ...rulesOf(restoration),
  })
  if ((stands as { deletedAt?: unknown }).deletedAt)
    throw new APIError(
      inPanelLanguage(req, {
        de: 'Dieses Dokument liegt im Papierkorb. Bitte stellen Sie es zuerst von dort wieder her.',
        en: 'This document is in the trash. Please restore it from there first.',
      }),
      409,
      null,
      true,
    )
  const { flattenedFields } = req.payload.collections[collection].config
  const data = { ...allFields(flattenedFields, version), _status: 'draft' }
  return (await req.payload.update({
    collection,
    id: parent,
    data: data as never,
    ...rowOf(restoration),
  })) as unknown as Json
}

/** The same for a global. */
export async function restoreGlobalAsDraft(
  slug: GlobalSlug,
  restoration: Restoration,
): Promise<Json> {
  const { id, req } = restoration
  const found = await req.payload.findGlobalVersionByID({ slug, id, ...rulesOf(restoration) })
  const { version } = found as unknown as { version: Json }
  const config = req.payload.globals.config.find((each) => each.slug === slug)
  const data = { ...allFields(config?.flattenedFields ?? [], version), _status: 'draft' }
  return (await req.payload.updateGlobal({
    slug,
    data: data as never,
    ...rowOf(restoration),
  })) as unknown as Json
}
