import { xml, xmlDocument } from '@/lib/xml'

import { type FeedFormat, feedTypes } from './formats'

/** An audio file that players of podcasts load. */
export type FeedAudio = { url: string; type: string; bytes: number }

export type FeedEntry = {
  /** An address that never changes: the entry stays the same when its title or slug does. */
  id: string
  url: string
  title: string
  summary?: string | undefined
  authors: string[]
  tags: string[]
  /** ISO 8601. */
  published: string
  updated: string
  audio: FeedAudio[]
}

export type FeedOf = {
  title: string
  language: string
  /** The page with the same list, and the feed in each format. */
  page: string
  self: Record<FeedFormat, string>
  author: string
  entries: FeedEntry[]
}

/** The time of the last change; a feed without entries has always been so. */
const updatedOf = ({ entries }: FeedOf) =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1) ?? new Date(0).toISOString()

function atom(feed: FeedOf): string {
  const text = (name: string, value: string | undefined) =>
    value ? xml(name, {}, value) : undefined
  const authors = (names: string[]) => names.map((name) => xml('author', {}, xml('name', {}, name)))
  const entries = feed.entries.map((entry) =>
    xml(
      'entry',
      {},
      text('id', entry.id),
      text('title', entry.title),
      xml('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      ...entry.audio.map(({ bytes, type, url }) =>
        xml('link', { rel: 'enclosure', type, length: bytes.toString(), href: url }),
      ),
      text('published', entry.published),
      text('updated', entry.updated),
      ...authors(entry.authors),
      ...entry.tags.map((term) => xml('category', { term })),
      text('summary', entry.summary),
    ),
  )
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      text('id', feed.self.xml),
      text('title', feed.title),
      text('updated', updatedOf(feed)),
      xml('link', { rel: 'self', type: feedTypes.xml, href: feed.self.xml }),
      xml('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...authors([feed.author]),
      ...entries,
    ),
  )
}

const json = (feed: FeedOf): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary ?? entry.title,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.tags,
      attachments: entry.audio.map(({ bytes, type, url }) => ({
        url,
        mime_type: type,
        size_in_bytes: bytes,
      })),
    })),
  })

/** A feed as Atom (RFC 4287) or JSON Feed 1.1. */
export const writeFeed = (feed: FeedOf, format: FeedFormat): string =>
  format === 'xml' ? atom(feed) : json(feed)
