import type { CollectionSlug, PayloadRequest } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { aside } from '@/fields/hooks/aside'
import { type Locale, locales } from '@/i18n/locales'
import { type Follow, followSource } from '@/translation/ledger/follow'
import { refresh } from '@/translation/ledger/refresh'
import { sightingsOf } from '@/translation/units/sightings'

import { type Kept, keepLedger } from './keep'
import type { Doc, PresentDocument } from './present'
import { blockSchemas, isGlobalSlug } from './schema'
import { writeShown } from './shown-words'
import { store, type Stored } from './store'

/** What publishing would change about another language besides its words. */
export type Ahead = Omit<Follow, 'data'>

const isNothing = ({ data }: Follow) => Object.keys(data).length === 0

/** How many of the last times are remembered. */
const most = 50

/**
 * Lets the published text of every other language follow the published source: what the source deleted goes,
 * what it moved moves. No word changes, and drafts are left alone. `previous` is the document as visitors
 * read it before, with all languages.
 */
export async function followPublished(
  req: PayloadRequest,
  { present, stored }: Kept,
  previous: Doc | undefined,
): Promise<Partial<Record<Locale, Doc>>> {
  const { document, origin, sourceLocale } = stored
  const source = present.shown(sourceLocale)
  const changed: Partial<Record<Locale, Doc>> = {}
  if (!source || present.isTrashed) return changed
  const follows: Stored['follows'] = []
  for (const locale of locales) {
    const target = locale === sourceLocale ? null : present.shown(locale)
    if (!target) continue
    const follow = followSource({
      source,
      previous: previous && (keepLocale(previous, sourceLocale) as Doc),
      target,
      standing: stored.shown[locale] ?? [],
      fields: present.fields,
      blocks: blockSchemas,
      ledger: stored,
      locale,
    })
    if (isNothing(follow)) continue
    const { data, ...what } = follow
    changed[locale] = data
    const by = req.user?.id ?? null
    follows.push({ locale, at: new Date().toISOString(), by, ...what })
  }
  if (follows.length === 0) return changed
  const withdraws = follows.some(({ removed, things }) => removed.length + things.length > 0)
  await writeShown(req, { origin, document, changed, fields: present.fields, withdraws })
  await store(req, { ...stored, follows: [...follows, ...stored.follows].slice(0, most) })
  await keepLedger(req, origin, document)
  return changed
}

const words = (doc: Doc, { fields }: PresentDocument) => sightingsOf(doc, fields, blockSchemas)

/** What the next publish of the source would take along into the published text of a language. */
export function followAhead(
  stored: Stored,
  present: PresentDocument,
  locale: Locale,
): Ahead | null {
  const { document, origin, sourceLocale } = stored
  const [source, target] = [present.target(sourceLocale), present.shown(locale)]
  if (!target || locale === sourceLocale) return null
  const next = refresh(
    stored,
    {
      origin,
      document,
      sourceLocale,
      source: words(source, present),
      targets: [
        { locale, words: words(present.target(locale), present), shown: words(target, present) },
      ],
    },
    { by: null, at: '' },
  )
  const follow = followSource({
    source,
    previous: present.shown(sourceLocale) ?? undefined,
    target,
    standing: next.shown[locale] ?? [],
    fields: present.fields,
    blocks: blockSchemas,
    ledger: next,
    locale,
  })
  return isNothing(follow) ? null : follow
}

/** What publishing a language would change about its newest text, because the source has changed since. */
export function followOnPublish(
  stored: Stored,
  present: PresentDocument,
  locale: Locale,
): Ahead | null {
  const source = present.shown(stored.sourceLocale)
  if (!source || locale === stored.sourceLocale) return null
  const follow = followSource({
    source,
    target: present.target(locale),
    standing: stored.standing[locale] ?? [],
    fields: present.fields,
    blocks: blockSchemas,
    ledger: stored,
    locale,
  })
  return isNothing(follow) ? null : follow
}

type Published = { slug: string; doc: Doc; req: PayloadRequest; previous: Doc | undefined }

const isPublishedNow = (status: unknown): boolean =>
  status === undefined ||
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))

/** Brings the ledger up to a saved document; after a publish, the other languages follow. */
export async function keepAndFollow({ doc, previous, req, slug }: Published): Promise<Doc> {
  const quiet = aside(req)
  const id = isGlobalSlug(req.payload, slug) ? slug : String(doc['id'])
  const kept = await keepLedger(quiet, slug, id)
  if (!kept || !isPublishedNow(doc['_status'])) return doc
  const changed = await followPublished(quiet, kept, previous)
  const own = changed[req.locale as Locale]
  if (!own) return doc
  const answer = { ...doc }
  for (const [name, value] of Object.entries(own)) {
    const before = answer[name]
    const isGroup = typeof value === 'object' && value !== null && !('root' in value)
    answer[name] = isGroup && !Array.isArray(value) ? { ...(before as Doc), ...value } : value
  }
  return answer
}

/** The documents of a request as visitors read them before it, by collection and id. */
const before = new WeakMap<object, Map<string, Doc>>()

const keyOf = (slug: string, id: unknown) => `${slug}:${String(id)}`

/** Remembers what visitors read of a document that is about to change. */
export async function rememberShown(req: PayloadRequest, slug: string, id: unknown): Promise<void> {
  if (typeof id !== 'string') return
  const doc: Doc | null = isGlobalSlug(req.payload, slug)
    ? await req.payload.db.findGlobal({ slug, req })
    : await req.payload.db.findOne({
        collection: slug as CollectionSlug,
        where: { id: { equals: id } },
        req,
      })
  const known = before.get(req.context) ?? new Map<string, Doc>()
  before.set(req.context, known)
  if (doc) known.set(keyOf(slug, id), doc)
}

export const shownBefore = (req: PayloadRequest, slug: string, id: unknown): Doc | undefined =>
  before.get(req.context)?.get(keyOf(slug, id))
