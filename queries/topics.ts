import { type Locale, locales } from '@/i18n/locales'

import { getFocusAreas } from './focus-areas'
import type { Reader } from './reader'

/** A focus area or topic as the filters of a list name it. */
export type Topic = { id: string; title: string; slug: string }

/** All focus areas and topics that the reader may see, by their ids. */
export async function getTopics(reader: Reader): Promise<ReadonlyMap<string, Topic>> {
  const areas = await getFocusAreas(reader)
  const all = areas.flatMap((area) => [area, ...area.topics])
  return new Map(
    all.map(({ id, slug, title }) => [id, { id, title: title ?? '', slug: slug ?? id }]),
  )
}

/** How the address of a list names topics in a language: by their slugs there. */
export async function topicWords(locale: Locale): Promise<(id: string) => string> {
  const topics = await getTopics({ locale, user: null })
  return (id) => topics.get(id)?.slug ?? id
}

/**
 * The topic that an address names: by its slug in the reader's language or another one, or by its id. It is
 * one that the reader's language has.
 */
export async function topicNamed(word: string, reader: Reader): Promise<string | undefined> {
  const own = await getTopics(reader)
  const others = locales.filter((locale) => locale !== reader.locale)
  const readers = [reader, ...others.map((locale): Reader => ({ locale, user: null }))]
  for (const each of readers)
    for (const { id, slug } of (await getTopics(each)).values())
      if (slug === word || id === word) return own.has(id) ? id : undefined
  return undefined
}
