import { type Locale, locales } from '@/i18n/locales'
import type { OaiHeader, OaiWork } from '@/lib/oai/record'
import { related, relatedAll } from '@/lib/related'
import type { Publication } from '@/payload-types'

import { citationItems, getWhole } from './citations'

const typesOf = ({ files }: Publication) =>
  (files ?? []).flatMap(({ file }) => related(file)?.mimeType ?? [])

/** The publications behind records, in every language in which visitors may read them. */
export async function getWorks(
  headers: OaiHeader[],
  kindName: (locale: Locale, kind: string) => string,
): Promise<Map<string, OaiWork>> {
  const ids = headers.flatMap(({ id, isDeleted }) => (isDeleted ? [] : [id]))
  const works = new Map<string, OaiWork>()
  for (const locale of locales) {
    const publications = await getWhole(locale, ids)
    const items = await citationItems(publications, locale, (kind) => kindName(locale, kind))
    for (const [at, publication] of publications.entries()) {
      const topics = relatedAll(publication.topics).flatMap(({ title }) => title ?? [])
      const known = works.get(publication.id)
      works.set(publication.id, {
        items: [...(known?.items ?? []), ...items.slice(at, at + 1)],
        topics: [...(known?.topics ?? []), topics],
        files: [...(known?.files ?? []), ...typesOf(publication)],
      })
    }
  }
  return works
}
