import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'

import { bodies, bodyOf, queries, queryOf } from '@/collections/translations/asked'
import { documentPage } from '@/collections/translations/items'
import { hasDraftsIn, isGlobalSlug } from '@/collections/translations/ledger/schema'
import type { Stored } from '@/collections/translations/ledger/store'
import { gapsOf, publishingPage } from '@/collections/translations/publishing'
import { refusal, reviewerOf, translatorOf } from '@/collections/translations/rights'
import { aside } from '@/fields/hooks/aside'
import { isInvalidField } from '@/fields/invalid-field'
import type { Locale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'
import type { UnconfirmedGaps } from '@/translation/publishing'

import { presentLedger } from './change'

type Published = { document: string; isPublished: boolean; message?: string }

/** Why a language stays offline: what each field lacks, and that drafts of the desk do not fill it. */
function reasonOf(req: PayloadRequest, error: unknown): string {
  if (!isInvalidField(error)) return (error as Error).message
  const fields = error.data.errors.map(({ label, message, path }) => {
    return `${getTranslation(label ?? path, req.i18n)}: ${message}`
  })
  return inPanelLanguage(req, {
    de: `Noch nicht veröffentlicht. ${fields.join(' ')} Es zählt, was freigegeben ist.`,
    en: `Not published yet. ${fields.join(' ')} Only what is approved counts.`,
  })
}

/** Puts one language of a document online with the rights of the account; answers why it could not. */
export async function publishLocale(
  req: PayloadRequest,
  { document, origin }: Stored,
  locale: Locale,
): Promise<Published> {
  // Without drafts, what is approved is online already.
  if (!hasDraftsIn(req.payload, origin)) return { document, isPublished: true }
  const data: Record<string, unknown> = { _status: 'published' }
  const rules = { locale, depth: 0, overrideAccess: false, user: req.user, req: aside(req) }
  try {
    if (isGlobalSlug(req.payload, origin))
      await req.payload.updateGlobal({ slug: origin, data, ...rules })
    else
      await req.payload.update({
        collection: origin as CollectionSlug,
        id: document,
        data,
        ...rules,
      })
    return { document, isPublished: true }
  } catch (error) {
    return { document, isPublished: false, message: reasonOf(req, error) }
  }
}

const unconfirmed = (req: PayloadRequest, count: number): string =>
  inPanelLanguage(req, {
    de: `${count === 1 ? 'Ein Text ist' : `${count} Texte sind`} noch nicht freigegeben. Besucher*innen lesen dort nichts oder die ältere Fassung. Bitte geben Sie sie frei, oder bestätigen Sie, dass die Sprache so veröffentlicht wird (confirmsGaps).`,
    en: `${count === 1 ? 'One text is' : `${count} texts are`} not approved yet. Visitors read nothing there, or the older version. Please approve them, or confirm that the language is published like this (confirmsGaps).`,
  })

/** POST publish: puts the target language online; texts that are not approved have to be confirmed. */
export const publish: PayloadHandler = async (req) => {
  const { confirmsGaps, document, locale, origin } = await bodyOf(req, bodies.publish)
  reviewerOf(req)
  translatorOf(req, locale)
  const { stored } = await presentLedger(req, origin, document)
  const gaps = gapsOf(req, stored, locale)
  if (gaps.length > 0 && confirmsGaps !== true) {
    const answer: UnconfirmedGaps = { errors: [{ message: unconfirmed(req, gaps.length) }], gaps }
    return Response.json(answer, { status: 409 })
  }
  const { isPublished, message = '' } = await publishLocale(req, stored, locale)
  if (!isPublished) throw refusal(req, 400, message, message)
  const after = await presentLedger(req, origin, document)
  return Response.json(await documentPage(req, after.stored, locale))
}

/** GET publishing: what publishing a document would mean for its other languages. */
export const publishing: PayloadHandler = async (req) => {
  const { document, origin } = queryOf(req, queries.document)
  return Response.json(await publishingPage(req, await presentLedger(req, origin, document)))
}
