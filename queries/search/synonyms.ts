import type { Payload } from 'payload'

import type { Synonyms } from '@/search/types'

/**
 * The terms of the glossary with their translations, so that a word of one language finds the texts of another;
 * a word that the organisation avoids finds the one that it uses. And what staff say means the same.
 */
export async function readSynonyms(payload: Payload): Promise<Synonyms> {
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    pagination: false,
    select: { term: true, translations: true, instead: true },
  })
  const terms = docs.map(({ instead, term, translations }) => [
    term,
    ...(translations ?? []).map(({ text }) => text),
    ...(instead ? [instead] : []),
  ])
  const { synonyms } = await payload.findGlobal({ slug: 'search-settings', depth: 0 })
  return [...terms, ...(synonyms ?? []).map(({ words }) => words)].filter(
    (group) => group.length > 1,
  )
}
