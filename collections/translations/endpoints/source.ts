import type { PayloadHandler } from 'payload'
import { Forbidden, isolateObjectProperty } from 'payload'

import { hasRole } from '@/access/roles'
import { bodies, bodyOf } from '@/collections/translations/asked'
import { documentPage, itemOf } from '@/collections/translations/items'
import { interfaceOrigin, showText } from '@/collections/translations/ledger/interface-texts'
import { keepLedger } from '@/collections/translations/ledger/keep'
import { blockSchemas } from '@/collections/translations/ledger/schema'
import { refusal } from '@/collections/translations/rights'
import { inTransaction } from '@/collections/translations/transaction'
import { locales } from '@/i18n/locales'
import { sightingsOf } from '@/translation/units/sightings'

import { presentLedger } from './change'

/** POST source-locale: from which language a document is translated. */
export const sourceLocale: PayloadHandler = async (req) => {
  const { document, locale, origin } = await bodyOf(req, bodies.place)
  if (!hasRole(req.user, 'admin', 'editor')) throw new Forbidden(req.t)
  return inTransaction(req, async () => {
    const { present, stored } = await presentLedger(req, origin, document)
    if (stored.entries.some(({ step, target }) => step !== 'approved' && target.trim() !== ''))
      throw refusal(
        req,
        409,
        'Hier warten noch Entwürfe. Bitte geben Sie sie zuerst frei oder leeren Sie sie.',
        'There are drafts waiting here. Please approve or empty them first.',
      )
    // Asked before anything is written: not every database takes a write back.
    if (sightingsOf(present.source(locale), present.fields, blockSchemas).length === 0)
      throw refusal(
        req,
        409,
        'In dieser Sprache steht in dem Dokument noch nichts.',
        'The document says nothing in this language yet.',
      )
    // Who changes the language has not translated what stands in the others.
    const nobody = isolateObjectProperty(req, 'user')
    nobody.user = null
    const kept = await keepLedger(nobody, origin, document, locale)
    const target = locales.find((each) => each !== locale)
    if (!kept || !target) throw new Forbidden(req.t)
    return Response.json(await documentPage(req, kept.stored, target))
  })
}

/** POST source-text: an interface text in its source language; its translations become outdated. */
export const sourceText: PayloadHandler = async (req) => {
  const { digest, key, text } = await bodyOf(req, bodies.sourceText)
  if (!hasRole(req.user, 'admin', 'editor')) throw new Forbidden(req.t)
  const [group = ''] = key.split('.')
  return inTransaction(req, async () => {
    const { stored } = await presentLedger(req, interfaceOrigin, group)
    const unit = stored.units.find(({ isGone, path }) => path === key && !isGone)
    const itemsOf = (now: typeof stored) =>
      locales
        .filter((locale) => locale !== now.sourceLocale)
        .map((locale) => itemOf(req, now, unit?.id ?? '', locale))
    if (unit?.digest !== digest) {
      const { message } = refusal(
        req,
        409,
        'Dieser Text wurde inzwischen geändert. Ihre Eingabe ist nicht gespeichert. Oben steht die neue Fassung; wenn Sie noch einmal speichern, ersetzt Ihre sie.',
        'This text has changed meanwhile. Your input is not saved. The new version stands above; if you save again, yours replaces it.',
      )
      return Response.json({ errors: [{ message }], items: itemsOf(stored) }, { status: 409 })
    }
    await showText(req, stored.sourceLocale, key, text)
    const after = await presentLedger(req, interfaceOrigin, group)
    return Response.json({ items: itemsOf(after.stored) })
  })
}
