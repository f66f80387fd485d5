import type { Locale } from '@/i18n/locales'
import { isLinked } from '@/lib/urls'

import { queryString } from './requests'

export const overviewPath = '/admin/translations'

export type Filter = {
  locale?: string
  origin?: string
  state?: string
  assignee?: string
  due?: string
  text?: string
  page?: string
}

/** The list of units that fit a filter. */
export const listPath = (filter: Filter): string => `${overviewPath}?${queryString(filter)}#units`

type Place = { origin: string; document: string; locale: Locale }

/** The editor of a document in a language, at one of its units. */
export const deskPath = ({ document, locale, origin }: Place, unit?: string): string =>
  `${overviewPath}/${origin}/${document}/${locale}${unit ? `#${encodeURIComponent(unit)}` : ''}`

/** The page of a document with its drafts and with what waits for approval; null where it has none. */
export const previewPath = ({ document, locale, origin }: Place): string | null =>
  isLinked(origin)
    ? `/preview?${queryString({ collection: origin, id: document, locale, desk: 'true' })}`
    : null

/** The form of a document; null for interface texts, which have none. */
export function formPath({ document, origin }: Place): string | null {
  if (origin === 'interface') return null
  return origin === document
    ? `/admin/globals/${origin}`
    : `/admin/collections/${origin}/${document}`
}
