import type { Payload } from 'payload'

import type { Synonyms } from '@/search/types'

/**
 * The terms of the glossary with their translations, so that a word of one language finds the texts of another;
 * a word that the organisation avoids finds the one that it uses.
 */
export async function readSynonyms(payload: Payload): Promise<Synonyms> {
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    pagination: false,
    select: { term: true, translations: true, instead: true },
  })
  return docs.flatMap(({ instead, term, translations }) => {
    const others = [...(translations ?? []).map(({ text }) => text), ...(instead ? [instead] : [])]
    return others.length > 0 ? [[term, ...others]] : []
  })
}
