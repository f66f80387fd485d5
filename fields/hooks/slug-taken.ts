import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'

import { aside } from './aside'

type Question = {
  req: PayloadRequest
  collection: CollectionSlug
  id: number | string | undefined
  locale: Locale
  slug: string
}

/** True when another document outside the trash has this slug in this language. */
export async function isSlugTaken({ req, collection, id, locale, slug }: Question) {
  const { totalDocs } = await req.payload.count({
    collection,
    locale,
    req: aside(req),
    where: {
      slug: { equals: slug },
      deletedAt: { exists: false },
      ...(id === undefined ? {} : { id: { not_equals: id } }),
    },
  })
  return totalDocs > 0
}
