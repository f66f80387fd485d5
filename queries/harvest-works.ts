import { env } from '@/env'
import { type Locale, locales } from '@/i18n/locales'
import { citationItem } from '@/lib/citation/item'
import type { OaiHeader, OaiWork } from '@/lib/oai/record'
import { related, relatedAll } from '@/lib/related'
import type { Publication } from '@/payload-types'

import { getWhole } from './citations'
import { getSite } from './site'

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
    const { organisation } = await getSite({ locale, user: null })
    for (const publication of await getWhole(locale, ids)) {
      const item = citationItem(publication, {
        locale,
        organisation,
        server: env.SERVER_URL,
        genre: kindName(locale, publication.kind),
      })
      const topics = relatedAll(publication.topics).flatMap(({ title }) => title ?? [])
      const known = works.get(publication.id)
      works.set(publication.id, {
        items: [...(known?.items ?? []), item],
        topics: [...(known?.topics ?? []), topics],
        files: [...(known?.files ?? []), ...typesOf(publication)],
      })
    }
  }
  return works
}
