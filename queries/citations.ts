import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { type CitationItem, citationItem } from '@/lib/citation/item'
import type { ListQuery } from '@/lib/list-address'
import { matches } from '@/lib/facets'
import type { Publication } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { getCatalogue } from './catalogue'
import { knownFilters } from './publication-list'
import { sitePayload, rulesOf } from './reader'
import { getSite } from './site'

/** References in one file; a longer list has to be narrowed. */
export const mostExported = 2000

/** Publications that are read at a time. */
const atOnce = 200

/** What a reference or a feed needs of publications. */
const whole = (locale: Locale) =>
  ({
    collection: 'publications',
    select: { body: false, meta: false, supersededBy: false },
    populate: { 'focus-areas': { title: true, slug: true }, funders: { name: true } },
    depth: 1,
    joins: false,
    pagination: false,
    ...rulesOf({ locale, user: null }),
  }) as const

/** How a language calls a kind of publication. */
type KindName = (kind: Publication['kind']) => string

/** Publications as references, in the language of a page. */
export async function citationItems(
  publications: Publication[],
  locale: Locale,
  kindName: KindName,
): Promise<CitationItem[]> {
  const { organisation } = await getSite({ locale, user: null })
  return publications.map((publication) =>
    citationItem(publication, {
      locale,
      organisation,
      server: env.SERVER_URL,
      genre: kindName(publication.kind),
    }),
  )
}

/** The publications with these ids that visitors may read in a language, in the order of `ids`. */
export async function getWhole(locale: Locale, ids: string[]): Promise<Publication[]> {
  const payload = await sitePayload()
  const found = new Map<string, Publication>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const where = { id: { in: ids.slice(at, at + atOnce) } }
    const { docs } = await payload.find({ ...whole(locale), where })
    for (const doc of docs) found.set(doc.id, doc)
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The reference to the publication at an address; nothing where no visitor finds it. */
export async function getReference(
  locale: Locale,
  word: string,
  kindName: KindName,
): Promise<CitationItem[] | undefined> {
  const payload = await sitePayload()
  const { docs } = await payload.find({ ...whole(locale), where: byWord(word), limit: 1 })
  const [publication] = docs
  if (!publication || !isAtWord('publications', publication, word, { locale, user: null }))
    return undefined
  return citationItems([publication], locale, kindName)
}

/** The references to all publications of a list, newest first; nothing for a filter that there is not. */
export async function getReferences(
  locale: Locale,
  asked: ListQuery,
  kindName: KindName,
): Promise<CitationItem[] | undefined> {
  const { filters, isWhole } = await knownFilters(asked, { locale, user: null })
  if (!isWhole) return undefined
  const catalogue = await getCatalogue()
  const wanted = { page: 1, size: mostExported }
  const { ids, total } = catalogue.pick(locale, (group) => matches(group, filters), wanted)
  if (total > mostExported) return undefined
  return citationItems(await getWhole(locale, ids), locale, kindName)
}
