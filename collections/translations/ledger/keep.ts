import type { PayloadRequest } from 'payload'

import { defaultLocale, locales } from '@/i18n/locales'
import { refresh } from '@/translation/ledger/refresh'
import { thingKey, thingsOf } from '@/translation/ledger/things'
import { rootOf } from '@/translation/units/node'
import { sightingsOf, valueInDocument } from '@/translation/units/sightings'

import { readDocument } from './documents'
import type { PresentDocument } from './present'
import { blockSchemas } from './schema'
import { load, store, type Stored } from './store'

/** The rows without words of a document in its source language, by field. */
const thingsIn = ({ fields, source }: PresentDocument, locale: Stored['sourceLocale']) =>
  Object.fromEntries(
    fields.flatMap(({ isRich, path }) => {
      const root = isRich ? rootOf(valueInDocument(source(locale), path)) : undefined
      const things = thingsOf(root, blockSchemas)
      return things.length > 0 ? [[path, things.map(thingKey)]] : []
    }),
  )

export type Kept = { stored: Stored; present: PresentDocument }

/**
 * Brings the ledger of a document up to what it now holds and answers both; null when there is no such
 * document. Reads and writes in the transaction of the request.
 */
export async function keepLedger(
  req: PayloadRequest,
  origin: string,
  document: string,
  language?: Stored['sourceLocale'],
): Promise<Kept | null> {
  const present = await readDocument(req, origin, document)
  if (!present) return null
  const before = await load(req, origin, document)
  const sourceLocale = language ?? before?.sourceLocale ?? defaultLocale
  const words = (doc: Record<string, unknown>) => sightingsOf(doc, present.fields, blockSchemas)
  const isSame = before?.sourceLocale === sourceLocale
  const ledger = refresh(
    isSame ? before : null,
    {
      origin,
      document,
      sourceLocale,
      source: words(present.source(sourceLocale)),
      targets: locales
        .filter((locale) => locale !== sourceLocale)
        .map((locale) => {
          const shown = present.shown(locale)
          const visible = shown && words(shown)
          return { locale, words: words(present.target(locale)), shown: visible ?? undefined }
        }),
      things: thingsIn(present, sourceLocale),
    },
    { by: req.user?.id ?? null, at: new Date().toISOString() },
  )
  const { isTrashed } = present
  const due = before?.due ?? {}
  const follows = before?.follows ?? []
  const title = present.title(sourceLocale)
  const stored = { ...ledger, origin, document, title, isTrashed, due, follows }
  if (JSON.stringify(stored) !== JSON.stringify(before && { ...stored, ...before }))
    await store(req, stored)
  return { stored, present }
}
