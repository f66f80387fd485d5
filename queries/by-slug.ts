import type { Where } from 'payload'

import { cache } from 'react'

import { type Locale, locales } from '@/i18n/locales'
import { type Paged, publicPath } from '@/lib/urls'
import type { Elsewhere, Twins } from '@/lib/views'

import { content, type Reader, rulesOf } from './reader'

/** Finds by slug; in preview also by id, since a draft may have no slug yet. */
export const bySlug = (slug: string, { user }: Reader): Where =>
  user ? { or: [{ slug: { equals: slug } }, { id: { equals: slug } }] } : { slug: { equals: slug } }

/** The public paths of a document in every language in which it is published. */
export const twinsOf = cache(async (collection: Paged, id: string): Promise<Twins> => {
  const payload = await content()
  const doc = (await payload.findByID({
    collection,
    id,
    locale: 'all',
    overrideAccess: false,
    select: { slug: true },
    depth: 0,
    disableErrors: true,
  })) as unknown as { slug?: Partial<Record<Locale, string | null>> } | null
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const slug = doc?.slug?.[locale]
      return slug ? [[locale, publicPath(collection, slug, locale)]] : []
    }),
  )
})

type Found = { id: string; title?: string | null; summary?: string | null; lead?: string | null }

/**
 * Looks a slug up in the other languages. The answer is the twin's path when the document is published in
 * the reader's language after all, or what a page about the missing translation says.
 */
export async function lookElsewhere(
  collection: Paged,
  slug: string,
  { locale }: Reader,
): Promise<{ moved: string } | { elsewhere: Elsewhere } | undefined> {
  const payload = await content()
  for (const other of locales.filter((each) => each !== locale)) {
    const { docs } = await payload.find({
      collection,
      where: { slug: { equals: slug } },
      limit: 1,
      pagination: false,
      depth: 0,
      ...rulesOf({ locale: other, user: null }),
    })
    const doc = docs[0] as Found | undefined
    if (!doc) continue
    const moved = (await twinsOf(collection, doc.id))[locale]
    if (moved) return { moved }
    const path = publicPath(collection, slug, other)
    const summary = doc.summary ?? doc.lead ?? null
    return { elsewhere: { title: doc.title ?? slug, summary, locale: other, path } }
  }
  return undefined
}

/** The title of a document that is published in the reader's language. */
export async function getTitle(
  reader: Reader,
  collection: Paged,
  slug: string,
): Promise<string | undefined> {
  const payload = await content()
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true },
    ...rulesOf(reader),
  })
  return (docs[0] as { title?: string | null } | undefined)?.title ?? undefined
}
