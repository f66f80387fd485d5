import type { Where } from 'payload'

import { cache } from 'react'

import { type Locale, locales } from '@/i18n/locales'
import { addressWord, isDocumentId, type Paged, publicPath } from '@/lib/urls'
import type { Elsewhere, Twins } from '@/lib/views'

import { sitePayload, type Reader, rulesOf } from './reader'

/** Finds what the word of an address names: a slug, or the id of a document without a usable one. */
export const byWord = (word: string): Where =>
  isDocumentId(word) ? { id: { equals: word } } : { slug: { equals: word } }

/** Whether a document's page is at this word for the reader; in preview it may be asked for by id as well. */
export const isAtWord = (
  collection: Paged,
  doc: { id: string; slug?: string | null },
  word: string,
  { user }: Reader,
): boolean => Boolean(user) || addressWord(collection, doc) === word

/** A document in all languages that its reader may see. */
export type LocalizedDoc = {
  id: string
  slug?: Partial<Record<Locale, string | null>>
  _status?: Partial<Record<Locale, string | null>>
}

/** The public paths of a document, one for each language in which it is published. */
export const twinPaths = (collection: Paged, { _status, id, slug }: LocalizedDoc): Twins =>
  Object.fromEntries(
    locales
      .filter((locale) => _status?.[locale] === 'published')
      .map((locale) => [locale, publicPath(collection, { id, slug: slug?.[locale] }, locale)]),
  )

/** The public paths of a document in every language in which it is published. */
export const twinsOf = cache(async (collection: Paged, id: string): Promise<Twins> => {
  const payload = await sitePayload()
  const doc = (await payload.findByID({
    collection,
    id,
    locale: 'all',
    overrideAccess: false,
    select: { slug: true, _status: true },
    depth: 0,
    disableErrors: true,
  })) as unknown as LocalizedDoc | null
  return doc ? twinPaths(collection, doc) : {}
})

type Found = {
  id: string
  slug?: string | null
  title?: string | null
  summary?: string | null
  lead?: string | null
}

/**
 * Looks a word up in the other languages. The answer is the twin's path when the document is published in
 * the reader's language after all, or what a page about the missing translation says.
 */
export async function lookElsewhere(
  collection: Paged,
  word: string,
  { locale }: Reader,
): Promise<{ moved: string } | { elsewhere: Elsewhere } | undefined> {
  const payload = await sitePayload()
  // What stands in the reader's own language under its id as well has moved to its slug.
  const asked = isDocumentId(word) ? locales : locales.filter((each) => each !== locale)
  for (const other of asked) {
    const { docs } = await payload.find({
      collection,
      where: byWord(word),
      limit: 1,
      pagination: false,
      depth: 0,
      ...rulesOf({ locale: other, user: null }),
    })
    const doc = docs[0] as Found | undefined
    if (!doc) continue
    const moved = (await twinsOf(collection, doc.id))[locale]
    if (moved) return { moved }
    const path = publicPath(collection, doc, other)
    const summary = doc.summary ?? doc.lead ?? null
    return { elsewhere: { title: doc.title ?? word, summary, locale: other, path } }
  }
  return undefined
}

/** The title of a document that is published in the reader's language. */
export async function getTitle(
  reader: Reader,
  collection: Paged,
  word: string,
): Promise<string | undefined> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    where: byWord(word),
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true },
    ...rulesOf(reader),
  })
  return (docs[0] as { title?: string | null } | undefined)?.title ?? undefined
}
