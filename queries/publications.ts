import type { Where } from 'payload'

import type { FacetRow, Filters } from '@/lib/facets'
import { related, relatedAll } from '@/lib/related'
import { isValidOn } from '@/lib/validity'
import type { PublicationPage } from '@/lib/views'
import type { Publication } from '@/payload-types'

import { bySlug } from './by-slug'
import { content, type Reader, rulesOf } from './reader'

export const pageSize = 20

const joins = { olderEditions: false } as const

/** The newest publications, or those that staff put forward. */
export async function getNewest(reader: Reader, limit: number): Promise<Publication[]> {
  const payload = await content()
  const { featured } = await payload.findGlobal({ slug: 'home', depth: 1, ...rulesOf(reader) })
  const chosen = relatedAll(featured).filter(({ title }) => title)
  if (chosen.length > 0) return chosen.slice(0, limit)
  const { docs } = await payload.find({
    collection: 'publications',
    sort: '-date',
    limit,
    depth: 1,
    joins,
    ...rulesOf(reader),
  })
  return docs
}

/** What the filters count: the few fields of every publication that the reader may see. */
export async function getFacetRows(reader: Reader): Promise<FacetRow[]> {
  const payload = await content()
  const { docs } = await payload.find({
    collection: 'publications',
    select: { kind: true, date: true, topics: true, files: true },
    pagination: false,
    depth: 0,
    joins: false,
    ...rulesOf(reader),
  })
  return docs.map(({ date, files, kind, topics }) => ({
    kind,
    year: date.slice(0, 4),
    topics: (topics ?? []).flatMap((topic) => (typeof topic === 'string' ? [topic] : [topic.id])),
    languages: [...new Set((files ?? []).map(({ language }) => language))],
  }))
}

const conditions = ({ kind, language, topic, year }: Filters): Where => ({
  ...(kind ? { kind: { equals: kind } } : {}),
  ...(topic ? { topics: { in: [topic] } } : {}),
  ...(language ? { 'files.language': { equals: language } } : {}),
  ...(year
    ? { date: { greater_than_equal: `${year}-01-01`, less_than: `${year}-12-31T23:59:59.999Z` } }
    : {}),
})

/** One page of the publications that match the filters; newest first. */
export async function getPublications(reader: Reader, filters: Filters, page: number) {
  const payload = await content()
  return payload.find({
    collection: 'publications',
    where: conditions(filters),
    sort: '-date',
    page,
    limit: pageSize,
    depth: 1,
    joins,
    ...rulesOf(reader),
  })
}

/** One publication with its editions and the funders that were so at its date. */
export async function getPublication(
  reader: Reader,
  slug: string,
): Promise<PublicationPage | undefined> {
  const payload = await content()
  const rules = rulesOf(reader)
  const found = await payload.find({
    collection: 'publications',
    where: bySlug(slug, reader),
    limit: 1,
    depth: 2,
    joins,
    ...rules,
  })
  const publication = found.docs[0]
  if (!publication) return undefined
  const { docs: older } = await payload.find({
    collection: 'publications',
    where: { supersededBy: { equals: publication.id } },
    sort: '-date',
    pagination: false,
    depth: 0,
    joins,
    ...rules,
  })
  return {
    publication,
    funders: relatedAll(publication.funders).filter((funder) =>
      isValidOn(funder, publication.date),
    ),
    newer: related(publication.supersededBy),
    older,
  }
}
