import type { CollectionSlug, PayloadRequest } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import { refresh } from '@/translation/ledger/refresh'
import { sightingsOf } from '@/translation/units/sightings'

import { readDocument } from './documents'
import type { Doc } from './present'
import { blockSchemas, isGlobalSlug } from './schema'
import { stateCounts, load } from './store'

/*
 * Publishing all languages leaves out those that are not complete. Payload then still writes their drafts
 * over what visitors read; here they keep what they had.
 */

const isObject = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPerLocale = (value: unknown): value is Doc =>
  isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

/** The document of all languages, with one of them as it stands in another state of the document. */
function withLocaleOf(doc: Doc, other: Doc, locale: Locale): Doc {
  const next: Doc = { ...doc }
  for (const name of new Set([...Object.keys(doc), ...Object.keys(other)])) {
    const [now, was] = [doc[name], other[name]]
    if (isPerLocale(now) || isPerLocale(was))
      next[name] = {
        ...(isObject(now) ? now : {}),
        [locale]: isObject(was) ? (was[locale] ?? null) : null,
      }
    else if (isObject(now) && isObject(was) && !(now['root'] ?? was['root']))
      next[name] = withLocaleOf(now, was, locale)
  }
  return next
}

const isOpen = (counts: Record<string, number> | undefined): boolean =>
  ['missing', 'draft', 'review', 'outdated'].some((state) => counts?.[state])

type Publishing = { slug: string; id: string; data: Doc; req: PayloadRequest }

/**
 * Those of `complete` in which every text is approved, as the source will be when the newest texts are
 * published. Addresses do not count: they are made of the title.
 */
export async function withoutGaps(
  { data, id, req, slug }: Publishing,
  complete: readonly Locale[],
): Promise<Locale[]> {
  const quiet = aside(req)
  const [stored, present] = [await load(req, slug, id), await readDocument(quiet, slug, id)]
  if (!stored || !present) return [...complete]
  const { sourceLocale } = stored
  const words = (doc: Doc) => sightingsOf(doc, present.fields, blockSchemas)
  const newest = present.target(sourceLocale)
  const source = req.locale === sourceLocale ? { ...newest, ...data } : newest
  const targets = complete.filter((locale) => locale !== sourceLocale)
  const next = refresh(
    stored,
    {
      origin: slug,
      document: id,
      sourceLocale,
      source: words(source),
      targets: targets.map((locale) => {
        const target = present.target(locale)
        return { locale, words: words(locale === req.locale ? { ...target, ...data } : target) }
      }),
    },
    { by: null, at: '' },
  )
  const units = next.units.filter(({ kind }) => kind !== 'slug')
  const counts = stateCounts({ ...next, units })
  return complete.filter((locale) => locale === sourceLocale || !isOpen(counts[locale]))
}

type LeftOut = { slug: string; id: string; previous: Doc | undefined; req: PayloadRequest }

/** Gives the languages that a publish of all has left out back to visitors as they were before. */
export async function keepLeftOut({ id, previous, req, slug }: LeftOut): Promise<void> {
  const complete: unknown = req.context['completeLocales']
  const status = previous?.['_status'] as Partial<Record<Locale, string>> | undefined
  const leftOut = locales.filter(
    (locale) =>
      Array.isArray(complete) && !complete.includes(locale) && status?.[locale] === 'published',
  )
  if (!previous || leftOut.length === 0) return
  const { db } = req.payload
  const collection = slug as CollectionSlug
  const isGlobal = isGlobalSlug(req.payload, slug)
  const main: Doc | null = isGlobal
    ? await db.findGlobal({ slug, req })
    : await db.findOne({ collection, where: { id: { equals: id } }, req })
  if (!main) return
  const kept = leftOut.reduce<Doc>((doc, locale) => withLocaleOf(doc, previous, locale), main)
  if (JSON.stringify(kept) === JSON.stringify(main)) return
  if (isGlobal) await db.updateGlobal({ slug, data: kept, req })
  else await db.updateOne({ collection, id, data: kept, req })
}
