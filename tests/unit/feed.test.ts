import { type FeedEntry, type FeedOf, writeFeed } from '@/lib/feed/write'
import { readXml } from '@/tests/helpers/read-xml'

const entry: FeedEntry = {
  id: 'https://example.org/de/publikationen/1',
  url: 'https://example.org/de/publikationen/bericht',
  title: 'Recht & <Gesetz> ]]>\u0007',
  summary: 'Kurz.',
  authors: ['Alex Beispiel'],
  tags: ['Bericht'],
  published: '2024-05-01T12:00:00.000Z',
  updated: '2024-06-01T12:00:00.000Z',
  audio: [{ url: 'https://example.org/a.mp3', type: 'audio/mpeg', bytes: 5 }],
}

const feed: FeedOf = {
  title: 'Netz',
  language: 'de',
  page: 'https://example.org/de/publikationen',
  self: { xml: 'https://example.org/de/feed.xml', json: 'https://example.org/de/feed.json' },
  author: 'Bundesnetzwerk',
  entries: [entry],
}

const atom = (given: Partial<FeedOf> = {}) => readXml(writeFeed({ ...feed, ...given }, 'xml'))

test('an Atom feed has what RFC 4287 requires, and every word as it is', () => {
  const { attributes, children } = atom()
  const names = children.map(({ name }) => name)
  expect(attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'de' })
  for (const name of ['id', 'title', 'updated', 'author', 'entry'])
    expect(names.filter((each) => each === name)).toHaveLength(1)
  const item = children.find(({ name }) => name === 'entry')
  const textOf = (name: string) => item?.children.find((each) => each.name === name)?.text
  expect(textOf('title')).toBe('Recht & <Gesetz> ]]>')
  expect(textOf('updated')).toBe(entry.updated)
  expect(item?.children.filter(({ name }) => name === 'link')[1]?.attributes).toEqual({
    rel: 'enclosure',
    type: 'audio/mpeg',
    length: '5',
    href: 'https://example.org/a.mp3',
  })
})

test('a feed was changed when its newest entry was; an empty one never', () => {
  const updatedOf = (entries: FeedEntry[]) =>
    atom({ entries }).children.find(({ name }) => name === 'updated')?.text
  expect(updatedOf([entry, { ...entry, updated: '2025-01-01T00:00:00.000Z' }])).toMatch(/^2025/)
  expect(updatedOf([])).toMatch(/^1970/)
})

test('a JSON feed says the same', () => {
  expect(JSON.parse(writeFeed(feed, 'json'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: feed.self.json,
    language: 'de',
    items: [{ id: entry.id, url: entry.url, date_published: entry.published, tags: ['Bericht'] }],
  })
})
