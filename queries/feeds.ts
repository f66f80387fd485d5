import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { feedPath } from '@/lib/address'
import { matches } from '@/lib/facets'
import type { FeedEntry, FeedOf } from '@/lib/feed/write'
import { type ListQuery, writeListQuery } from '@/lib/list-address'
import { related, relatedAll } from '@/lib/related'
import { filePath, publicPath, roomPath } from '@/lib/urls'
import type { Publication } from '@/payload-types'

import { getCatalogue } from './catalogue'
import { getWhole } from './citations'
import { knownFilters } from './publication-list'
import { getSite } from './site'
import { getTopics } from './topics'

/** Entries of a feed: the newest ones. */
const most = 50

const audioOf = ({ files }: Publication): FeedEntry['audio'] =>
  (files ?? []).flatMap(({ file }) => {
    const { filesize, mimeType, url } = related(file) ?? {}
    return url && mimeType?.startsWith('audio/')
      ? [{ url: `${env.SERVER_URL}${filePath(url)}`, type: mimeType, bytes: filesize ?? 0 }]
      : []
  })

const entryOf = (publication: Publication, locale: Locale, kind: string): FeedEntry => {
  const { authors, date, editors, id, subtitle, summary, title, topics, updatedAt } = publication
  return {
    id: `${env.SERVER_URL}${publicPath('publications', { id }, locale)}`,
    url: `${env.SERVER_URL}${publicPath('publications', publication, locale)}`,
    title: [title, subtitle].filter(Boolean).join(': '),
    summary: summary ?? undefined,
    authors: (authors?.length ? authors : editors) ?? [],
    tags: [kind, ...relatedAll(topics).flatMap((topic) => topic.title ?? [])],
    published: date,
    updated: updatedAt,
    audio: audioOf(publication),
  }
}

/** The words of a language for the whole list and for its kinds. */
export type FeedWords = { title: string; kind: (kind: Publication['kind']) => string }

/** The newest publications of a kind or topic that visitors may read; nothing for one that there is not. */
export async function getFeed(
  locale: Locale,
  asked: ListQuery,
  words: FeedWords,
): Promise<FeedOf | undefined> {
  const reader = { locale, user: null }
  const { filters, isWhole } = await knownFilters(asked, reader)
  if (!isWhole) return undefined
  const [catalogue, site, topics] = await Promise.all([
    getCatalogue(),
    getSite(reader),
    getTopics(reader),
  ])
  const { ids } = catalogue.pick(locale, (group) => matches(group, filters), {
    page: 1,
    size: most,
  })
  const publications = await getWhole(locale, ids)
  const { name, shortName } = site.organisation
  const topic = filters.topic ? topics.get(filters.topic) : undefined
  const query: ListQuery = {
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(topic ? { topic: topic.slug } : {}),
  }
  const chosen = [filters.kind ? words.kind(filters.kind as Publication['kind']) : '', topic?.title]
  const self = (format: 'xml' | 'json') => `${env.SERVER_URL}${feedPath(locale, format, query)}`
  return {
    title: [shortName, words.title, ...chosen].filter(Boolean).join(' · '),
    language: locale,
    page: `${env.SERVER_URL}${roomPath('publications', locale)}${writeListQuery(query, locale)}`,
    self: { xml: self('xml'), json: self('json') },
    // Atom requires a name.
    author: [name, shortName].find(Boolean) ?? new URL(env.SERVER_URL).hostname,
    entries: publications.map((each) => entryOf(each, locale, words.kind(each.kind))),
  }
}
