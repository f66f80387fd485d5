import type { Where } from 'payload'

import { type Locale, locales } from '@/i18n/locales'
import { type Paged, publicPath } from '@/lib/urls'
import type { Gone, Twins } from '@/lib/views'
import type { FormerAddress } from '@/payload-types'

import { twinsOf } from './by-slug'
import { sitePayload } from './reader'

/** What an address that is nobody's now leads to: where its document stands, or what to say of it. */
export type FormerTarget = { moved: string } | { gone: Gone }

const mostEditions = 20

const titleWhere = async (collection: Paged, where: Where, locale: Locale) => {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    where,
    locale,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    overrideAccess: false,
  })
  return docs[0]
}

/** The next edition of a publication that visitors can read in a language. */
async function newerEdition(id: string, locale: Locale): Promise<Gone['newer']> {
  const payload = await sitePayload()
  const seen = new Set<string>()
  let current: string | undefined = id
  while (current && !seen.has(current) && seen.size < mostEditions) {
    seen.add(current)
    const older = await payload.findByID({
      collection: 'publications',
      id: current,
      depth: 0,
      joins: false,
      trash: true,
      select: { supersededBy: true },
      disableErrors: true,
    })
    const next: unknown = older?.supersededBy
    current = typeof next === 'string' ? next : undefined
    const found = current
      ? await titleWhere('publications', { id: { equals: current } }, locale)
      : undefined
    if (found?.title) return { title: found.title, path: publicPath('publications', found, locale) }
  }
  return undefined
}

async function elsewhere(collection: Paged, id: string, twins: Twins): Promise<Gone['elsewhere']> {
  for (const locale of locales) {
    const path = twins[locale]
    const found = path && (await titleWhere(collection, { id: { equals: id } }, locale))
    if (found) return { title: found.title ?? '', summary: null, locale, path }
  }
  return undefined
}

async function rowAt(path: string): Promise<FormerAddress | undefined> {
  const payload = await sitePayload()
  const where: Where = { path: { equals: path } }
  const { docs } = await payload.find({
    collection: 'former-addresses',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0]
}

/**
 * What stands for a former address. Only what is published is named, and it answers in one step, since every
 * address leads to the document itself. An address that was never public, and leads to no page, is none.
 */
export async function formerAddress(path: string): Promise<FormerTarget | undefined> {
  const row = await rowAt(path)
  if (!row) return undefined
  const { document, language, until } = row
  const id = typeof document?.value === 'string' ? document.value : undefined
  const collection = document?.relationTo
  const twins = collection && id !== undefined ? await twinsOf(collection, id) : {}
  const moved = twins[language]
  if (moved && moved !== path) return { moved }
  if (!until) return undefined
  return {
    gone: {
      collection,
      ...(collection && id !== undefined
        ? {
            elsewhere: await elsewhere(collection, id, twins),
            newer: collection === 'publications' ? await newerEdition(id, language) : undefined,
          }
        : {}),
    },
  }
}
