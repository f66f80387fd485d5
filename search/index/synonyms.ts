import type { Synonyms } from '@/search/types'

import type { Language } from './memory'

const longest = 4
const mostOthers = 8

/** Finds what means the same as the stems of a question, in the stems of the same language. */
export function createSynonymTable(synonyms: Synonyms, language: Language) {
  const table = new Map<string, string[][]>()
  for (const group of synonyms) {
    const phrases = group
      .map((words) => language.reader.read(words).stems)
      .filter((stems) => stems.length > 0 && stems.length <= longest)
    for (const phrase of phrases) {
      const key = phrase.join(' ')
      const others = phrases.filter((other) => other.join(' ') !== key)
      table.set(key, [...(table.get(key) ?? []), ...others].slice(0, mostOthers))
    }
  }
  return {
    /** How many of these stems, from the first on, are one expression, and what else says it. */
    at: (stems: string[]): { length: number; others: string[][] } => {
      for (let length = Math.min(longest, stems.length); length > 0; length -= 1) {
        const others = table.get(stems.slice(0, length).join(' '))
        if (others) return { length, others }
      }
      return { length: 1, others: [] }
    },
  }
}

export type SynonymTable = ReturnType<typeof createSynonymTable>
