import { locales } from '@/i18n/locales'
import { type Facet, type Filters, matches } from '@/lib/facets'
import { publicationKinds, type ListQuery, listQuery, pageIn } from '@/lib/list-address'
import { roomPath } from '@/lib/urls'
import type { Listed, Twins } from '@/lib/views'

import { countPublications, getFacetRows, getPublications, pageSize } from './publications'
import type { Reader } from './reader'
import { getTopics, topicNamed, topicWords } from './topics'

/** One page of the list of publications as an address asks for it. */
export type PublicationListPage = {
  filters: Filters
  page: number
  publications: Listed[]
  total: number
  /** The address named a filter or a page that there is not: the list is shown without it. */
  hasUnknown: boolean
  /** The address of what is shown. */
  path: string
  /** The address names its topic in another way than `path`. */
  isMoved: boolean
}

/** The filters of an address that name something, and whether all of them do. */
export async function knownFilters(asked: ListQuery, reader: Reader) {
  // A value that only another language has is known, too: its count is then none.
  const readers = [reader, ...locales.map((locale): Reader => ({ locale, user: null }))]
  const rows = (await Promise.all(readers.map(getFacetRows))).flat()
  const inRows = (facet: Facet, value: string) =>
    rows.some((row) => matches(row, { [facet]: value })) ? value : undefined
  const filters: Filters = {}
  const { kind, language, topic, year } = asked
  const found: [Facet, string | undefined][] = [
    ['kind', publicationKinds.find((each) => each === kind)],
    ['topic', topic ? await topicNamed(topic, reader) : undefined],
    ['year', year ? inRows('year', year) : undefined],
    ['language', language ? inRows('language', language) : undefined],
  ]
  for (const [facet, value] of found) if (value) filters[facet] = value
  return {
    filters,
    isWhole: found.every(([facet, value]) => Boolean(asked[facet]) === Boolean(value)),
  }
}

/** What the list shows for an address: with what is unknown in it left out, never an error. */
export async function getPublicationList(
  reader: Reader,
  asked: ListQuery,
): Promise<PublicationListPage> {
  const { filters, isWhole } = await knownFilters(asked, reader)
  const wanted = pageIn(asked) ?? 1
  const found = await getPublications(reader, filters, wanted)
  const isThere = wanted === 1 || (wanted - 1) * pageSize < found.total
  const page = isThere ? wanted : 1
  const shown = isThere ? found : await getPublications(reader, filters, 1)
  const topicWord = await topicWords(reader.locale)
  const query = listQuery(filters, { locale: reader.locale, page, topicWord })
  return {
    ...shown,
    filters,
    page,
    hasUnknown: !isWhole || !isThere || pageIn(asked) === undefined,
    path: `${roomPath('publications', reader.locale)}${query}`,
    isMoved: filters.topic !== undefined && topicWord(filters.topic) !== asked.topic,
  }
}

/**
 * Where the same list stands in each language. Where it is shorter, or lacks the topic, it is what there is
 * of it; with `isStrict` it is left out.
 */
export async function listTwins(
  { filters, page }: Pick<PublicationListPage, 'filters' | 'page'>,
  isStrict = false,
): Promise<Twins> {
  const twins: Twins = {}
  for (const locale of locales) {
    const topics = await getTopics({ locale, user: null })
    const { topic, ...others } = filters
    const hasTopic = topic === undefined || topics.has(topic)
    const total = await countPublications(locale, filters)
    const isThere = page === 1 || (page - 1) * pageSize < total
    if (isStrict && !(isThere && hasTopic)) continue
    const query = listQuery(hasTopic ? filters : others, {
      locale,
      page: isThere ? page : 1,
      topicWord: await topicWords(locale),
    })
    twins[locale] = `${roomPath('publications', locale)}${query}`
  }
  return twins
}
