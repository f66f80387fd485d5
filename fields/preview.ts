import type { CollectionSlug, GlobalSlug } from 'payload'

const previewPath = (query: Record<string, string>) =>
  `/preview?${new URLSearchParams(query).toString()}`

type Previewed = { id?: unknown; slug?: unknown; deletedAt?: unknown }

/**
 * The way to the page of a document with its drafts, in the language that is edited; none for what is in the trash.
 * The slug stands in it only so that an open preview follows when the address changes.
 */
export function documentPreview(
  collection: CollectionSlug,
  { deletedAt, id, slug }: Previewed,
  locale = '',
): string | null {
  if (typeof id !== 'string' || deletedAt) return null
  const query = { collection, id, locale }
  return previewPath(typeof slug === 'string' ? { ...query, slug } : query)
}

/** The way to the home page with the drafts of a global, in the language that is edited. */
export const globalPreview = (global: GlobalSlug, locale: string | undefined): string =>
  previewPath({ global, locale: locale ?? '' })
