import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'

import { withdrawsWords } from '@/database/withdrawal'
import { aside } from '@/fields/hooks/aside'
import type { Locale } from '@/i18n/locales'
import type { WordField } from '@/translation/units/fields'
import { valueInDocument } from '@/translation/units/sightings'

import type { Doc } from './present'

type Writing = {
  origin: string
  document: string
  /** The new values by language. */
  changed: Partial<Record<Locale, Doc>>
  fields: readonly WordField[]
  /** Whether visitors lose words, so that no older page may be shown. */
  withdraws: boolean
}

type Changed = Pick<Writing, 'changed' | 'fields'>

/** A document of all languages with a value at a path such as `meta.title` in one of them. */
function withValue(doc: Doc, path: string, locale: Locale, value: unknown): Doc {
  const [name = '', ...rest] = path.split('.')
  const below = (doc[name] ?? {}) as Doc
  const next =
    rest.length > 0
      ? withValue(below, rest.join('.'), locale, value)
      : { ...below, [locale]: value }
  return { ...doc, [name]: next }
}

/** The document with the values of the languages that it shows to visitors. */
function withChanged(doc: Doc, { changed, fields }: Changed): Doc {
  const status = doc['_status'] as Partial<Record<Locale, string>> | undefined
  let next = doc
  for (const [locale, data] of Object.entries(changed) as [Locale, Doc][])
    for (const { path } of fields) {
      const value = valueInDocument(data, path)
      const isShown = typeof status !== 'object' || status[locale] === 'published'
      if (value !== undefined && isShown) next = withValue(next, path, locale, value)
    }
  return next
}

type Version = {
  id: string
  createdAt: string
  updatedAt: string
  latest?: boolean
  version: Doc
}

const versionData = (
  { createdAt, latest, updatedAt, version }: Version,
  parent: string | undefined,
  changes: Changed,
) => ({
  createdAt: new Date(createdAt).toISOString(),
  updatedAt: new Date(updatedAt).toISOString(),
  ...(latest === undefined ? {} : { latest }),
  ...(parent === undefined ? {} : { parent }),
  version: withChanged(version, changes),
})

/** Those of the newest versions that the publish has just written, with its drafts beside. */
const asked = (updatedAt: unknown, parent?: string): Where => ({
  and: [
    { updatedAt: { greater_than_equal: updatedAt } },
    ...(parent === undefined ? [] : [{ parent: { equals: parent } }]),
  ],
})

/**
 * Writes new values into what visitors read of a document, and into the versions of the publish that is
 * under way. It goes to the database itself: an ordinary save would publish the drafts of the language.
 */
export async function writeShown(req: PayloadRequest, writing: Writing): Promise<void> {
  const { document, origin, withdraws } = writing
  const { config, db } = req.payload
  const marked = aside(req)
  marked.context = withdraws ? { ...req.context, [withdrawsWords]: true } : req.context
  const global = config.globals.find(({ slug }) => slug === origin)
  if (global) {
    const slug = origin as GlobalSlug
    const main: Doc = await db.findGlobal({ slug, req })
    await db.updateGlobal({ slug, data: withChanged(main, writing), req: marked })
    if (!global.versions) return
    const where = asked(main['updatedAt'])
    const { docs } = await db.findGlobalVersions({ global: slug, where, pagination: false, req })
    for (const version of docs as unknown as Version[])
      await db.updateGlobalVersion({
        id: version.id,
        global: slug,
        versionData: versionData(version, undefined, writing),
        req,
      })
    return
  }
  const collection = origin as CollectionSlug
  const where = { id: { equals: document } }
  const main = await db.findOne<Doc & { id: string }>({ collection, where, req })
  if (!main) return
  await db.updateOne({ collection, id: document, data: withChanged(main, writing), req: marked })
  if (!req.payload.collections[collection].config.versions) return
  const { docs } = await db.findVersions({
    collection,
    where: asked(main['updatedAt'], document),
    pagination: false,
    req,
  })
  for (const version of docs as unknown as Version[])
    await db.updateVersion({
      id: version.id,
      collection,
      versionData: versionData(version, document, writing),
      req,
    })
}
