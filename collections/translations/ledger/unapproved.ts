import type { CollectionBeforeReadHook, GlobalAfterReadHook, PayloadRequest } from 'payload'

import { translates } from '@/collections/translations/rights'
import { aside } from '@/fields/hooks/aside'
import { isLocale, type Locale } from '@/i18n/locales'
import { dataOf } from '@/translation/ledger/apply'
import { tagFaultOf } from '@/translation/segment'

import { readDocument } from './documents'
import { blockSchemas } from './schema'
import { load } from './store'

type Doc = Record<string, unknown>

const isGroup = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)

/** Lays values of one language over a document that still holds all of them. */
const laidOver = (doc: Doc, data: Doc, locale: Locale): Doc => ({
  ...doc,
  ...Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const known = doc[name]
      const below = isGroup(known) ? known : {}
      return [name, isGroup(value) ? laidOver(below, value, locale) : { ...below, [locale]: value }]
    }),
  ),
})

/** What the desk has for a document and language beyond what the document holds; nothing, or its fields. */
async function unapproved(req: PayloadRequest, origin: string, id: string, locale: Locale) {
  const stored = await load(req, origin, id)
  if (!stored || stored.sourceLocale === locale) return {}
  const units = new Map(stored.units.map((unit) => [unit.id, unit]))
  const open = stored.entries.filter(({ applied, locale: own, target, unit: id }) => {
    const unit = units.get(id)
    // The address of a page stays: links lead to the one that it has.
    const isShown = unit && (unit.isGone || unit.kind !== 'slug')
    if (!isShown || own !== locale || !target.trim() || target === applied) return false
    // A text of an older source can have marks that the present one lacks.
    return !tagFaultOf(target, unit.source.tags)
  })
  const present = open.length > 0 ? await readDocument(req, origin, id) : null
  if (!present) return {}
  return dataOf({
    blocks: blockSchemas,
    changed: new Set(open.map(({ unit }) => unit)),
    fields: present.fields,
    ledger: stored,
    locale,
    source: present.source(stored.sourceLocale),
    target: present.target(locale),
  })
}

type Preview = {
  context: PayloadRequest['context']
  origin: string
  id: string
  req: PayloadRequest
}

/** What waits at the desk, for staff who work in this language and ask with `context.desk`; nothing for others. */
async function forDesk({ context, id, origin, req }: Preview): Promise<[Doc, Locale] | undefined> {
  const { locale, user } = req
  if (context['desk'] !== true || !user || !isLocale(locale)) return undefined
  if (!translates(user, locale)) return undefined
  const quiet = aside(req)
  quiet.context = {}
  return [await unapproved(quiet, origin, id, locale), locale]
}

/**
 * For the preview of the desk: staff who work in this language read drafts with what waits for approval. It
 * writes nothing, and nobody else's question has that word in its context.
 */
export const showsUnapproved: CollectionBeforeReadHook = async ({
  collection: { slug: origin },
  context,
  doc,
  req,
}) => {
  const found = await forDesk({ context, origin, id: (doc as { id: string }).id, req })
  return found ? laidOver(doc as Doc, ...found) : (doc as Doc)
}

/** The values of one language over a document that is in that language alone. */
const laidOverOne = (doc: Doc, data: Doc): Doc => ({
  ...doc,
  ...Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const known = doc[name]
      return [name, isGroup(value) && isGroup(known) ? laidOverOne(known, value) : value]
    }),
  ),
})

/** The same for a global. */
export const showsUnapprovedGlobal: GlobalAfterReadHook = async ({
  context,
  doc,
  global: { slug },
  req,
}) => {
  const found = await forDesk({ context, origin: slug, id: slug, req })
  return found ? laidOverOne(doc as Doc, found[0]) : (doc as Doc)
}
