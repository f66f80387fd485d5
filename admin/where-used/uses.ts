import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { isLocale } from '@/i18n/locales'

export type Use = { href: string; locale: string; title: string }

type Question = {
  payload: Payload
  user: TypedUser
  collection: 'documents' | 'media'
  id: string
}

const isCollection = (payload: Payload, word: string): word is CollectionSlug =>
  word in payload.collections

/** The published documents that show a file, as far as `user` may read them; a global has no id. */
export async function usesOf({ collection, id, payload, user }: Question): Promise<Use[]> {
  const { uses } = await payload.findByID({ collection, id, depth: 0, showHiddenFields: true })
  const found = (uses ?? []).map(async (use): Promise<Use[]> => {
    const [owner = '', ...rest] = use.split(':')
    const locale = rest.at(-1) ?? ''
    if (!isCollection(payload, owner))
      return [{ href: `/admin/globals/${owner}`, locale, title: '' }]
    const doc = (await payload.findByID({
      collection: owner,
      id: rest[0] ?? '',
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user,
      ...(isLocale(locale) ? { locale } : {}),
    })) as { title?: string; name?: string } | null
    const href = `/admin/collections/${owner}/${rest[0] ?? ''}`
    return doc ? [{ href, locale, title: doc.title ?? doc.name ?? '' }] : []
  })
  return (await Promise.all(found)).flat()
}
