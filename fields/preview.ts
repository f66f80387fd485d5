import type { CollectionSlug, GlobalSlug } from 'payload'

const previewPath = (query: Record<string, string>) =>
  `/preview?${new URLSearchParams(query).toString()}`

/** The way to the page of a document with its drafts, in the language that is edited. */
export const documentPreview = (
  collection: CollectionSlug,
  id: unknown,
  locale: string | undefined,
): string => previewPath({ collection, id: String(id), locale: locale ?? '' })

/** The way to the home page with the drafts of a global, in the language that is edited. */
export const globalPreview = (global: GlobalSlug, locale: string | undefined): string =>
  previewPath({ global, locale: locale ?? '' })
