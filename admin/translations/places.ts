import type { Locale } from '@/i18n/locales'
import { isLinked } from '@/lib/urls'

import { queryString } from './requests'

export const overviewPath = '/admin/translations'

export type OverviewFilter = {
  locale?: string
  origin?: string
  state?: string
  assignee?: string
  due?: string
  text?: string
  page?: string
}

/** The list of units that fit a filter. */
export const listPath = (filter: OverviewFilter): string =>
  `${overviewPath}?${queryString(filter)}#units`

type Place = { origin: string; document: string; locale: Locale }

/** The editor of a document in a language, at one of its units. */
export const deskPath = ({ document, locale, origin }: Place, unit?: string): string =>
  `${overviewPath}/${origin}/${document}/${locale}${unit ? `#${encodeURIComponent(unit)}` : ''}`

type Content = Pick<Place, 'document' | 'origin'>

/** A global is named by its slug alone. */
const isGlobal = ({ document, origin }: Content) => origin === document

/** The page of a document with its drafts and with what waits for approval; null where it has none. */
export function previewPath({ document, locale, origin }: Place): string | null {
  const shared = { locale, desk: 'true' }
  if (isGlobal({ document, origin }))
    return `/preview?${queryString({ global: origin, ...shared })}`
  return isLinked(origin)
    ? `/preview?${queryString({ collection: origin, id: document, ...shared })}`
    : null
}

/** The form of a document; null for interface texts, which have none. */
export function formPath(content: Content): string | null {
  const { document, origin } = content
  if (origin === 'interface') return null
  return isGlobal(content) ? `/admin/globals/${origin}` : `/admin/collections/${origin}/${document}`
}
