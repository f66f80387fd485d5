import type { Where } from 'payload'

import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { type FacetRow, type Filters, matches } from '@/lib/facets'
import { related } from '@/lib/related'
import { isValidOn } from '@/lib/validity'
import type { Listed, PublicationPage } from '@/lib/views'
import type { Publication } from '@/payload-types'

import { byWord, isAtWord } from './by-slug'
import { getCatalogue } from './catalogue'
import { withLiveLinks } from './dead-links'
import { getFunders } from './funders'
import { getHome } from './home'
import { sitePayload, type Reader, rulesOf } from './reader'

export const pageSize = 20

/** What a list shows of a publication. */
const listed = {
  title: true,
  subtitle: true,
  slug: true,
  kind: true,
  date: true,
  dateIsYearOnly: true,
  edition: true,
  summary: true,
} as const

const list = (reader: Reader) =>
  ({
    collection: 'publications',
    sort: '-date',
    select: listed,
    depth: 0,
    joins: false,
    ...rulesOf(reader),
  }) as const

/** The publications with these ids that the reader may see, in the order of `ids`. */
async function listedByIds(reader: Reader, ids: string[]): Promise<Listed[]> {
  if (ids.length === 0) return []
  const payload = await sitePayload()
  const { docs } = await payload.find({
    ...list(reader),
    where: { id: { in: ids } },
    pagination: false,
  })
  return docs.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** The newest publications that visitors may read, of those that have one of `topics`. */
export async function getNewestOf(reader: Reader, limit: number, topics?: string[]) {
  const catalogue = await getCatalogue()
  const isWanted = (group: { topics: string[] }) =>
    !topics || group.topics.some((topic) => topics.includes(topic))
  const { ids } = catalogue.pick(reader.locale, isWanted, { page: 1, size: limit })
  return listedByIds(reader, ids)
}

/** The publications that staff pinned to the home page and this reader may see; otherwise the newest ones. */
export async function getHomePublications(
  reader: Reader,
  limit: number,
): Promise<{ publications: Listed[]; isPinned: boolean }> {
  const { featured } = await getHome(reader)
  const ids = (featured ?? []).map((one) => (typeof one === 'string' ? one : one.id))
  const pinned = await listedByIds(reader, ids)
  if (pinned.length > 0) return { publications: pinned, isPinned: true }
  return { publications: await getNewestOf(reader, limit), isPinned: false }
}

/** What the filters count. In preview that is every draft too, which the catalogue does not tell apart. */
export async function getFacetRows(reader: Reader): Promise<FacetRow[]> {
  if (!reader.user) return (await getCatalogue()).rows(reader.locale)
  const payload = await sitePayload()
  const { docs } = await payload.find({
    ...list(reader),
    select: { kind: true, date: true, topics: true, files: true },
    pagination: false,
  })
  return docs.map(({ date, files, kind, topics }) => ({
    kind,
    year: date.slice(0, 4),
    topics: (topics ?? []).flatMap((topic) => (typeof topic === 'string' ? [topic] : [topic.id])),
    languages: [...new Set((files ?? []).map(({ language }) => language))],
    count: 1,
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

/** How many publications visitors find with these filters. */
export async function countPublications(locale: Locale, filters: Filters): Promise<number> {
  const catalogue = await getCatalogue()
  return catalogue.pick(locale, (group) => matches(group, filters), { page: 1, size: 0 }).total
}

/** One page of the publications that match the filters, newest first, and how many there are. */
export async function getPublications(
  reader: Reader,
  filters: Filters,
  page: number,
): Promise<{ publications: Listed[]; total: number }> {
  if (reader.user) {
    const payload = await sitePayload()
    const where = conditions(filters)
    const found = await payload.find({ ...list(reader), where, page, limit: pageSize })
    return { publications: found.docs, total: found.totalDocs }
  }
  const catalogue = await getCatalogue()
  const { ids, total } = catalogue.pick(reader.locale, (group) => matches(group, filters), {
    page,
    size: pageSize,
  })
  return { publications: await listedByIds(reader, ids), total }
}

type Funders = Publication['funders']
const idsOf = (funders: Funders) =>
  (funders ?? []).map((funder) => (typeof funder === 'string' ? funder : funder.id))

/** One publication with its editions and the funders that were so at its date. */
export const getPublication = cache(
  async (reader: Reader, word: string): Promise<PublicationPage | undefined> => {
    const payload = await sitePayload()
    const found = await payload.find({
      collection: 'publications',
      where: byWord(word),
      limit: 1,
      pagination: false,
      depth: 1,
      joins: false,
      populate: {
        'focus-areas': { title: true, slug: true },
        publications: listed,
        funders: { name: true },
      },
      ...rulesOf(reader),
    })
    const publication = found.docs[0]
    if (!publication || !isAtWord('publications', publication, word, reader)) return undefined
    const [catalogue, funders] = await Promise.all([getCatalogue(), getFunders(reader)])
    const older = await listedByIds(reader, catalogue.olderThan(publication.id))
    const named = idsOf(publication.funders)
    const body = await withLiveLinks(publication.body)
    return {
      publication: { ...publication, body },
      funders: funders.filter(
        (funder) => named.includes(funder.id) && isValidOn(funder, publication.date),
      ),
      newer: related(publication.supersededBy),
      older,
    }
  },
)
