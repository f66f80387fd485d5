import type { Locale } from '@/i18n/locales'

import { foldSpelledOut } from '@/search/words/fold'
import { type Token, tokensOf } from '@/search/words/tokens'

import type { Vocabulary } from './vocabulary'

/** What the index keeps of a text: the stems of its words in their order, and those of the parts of compounds. */
export type Analysed = { stems: string[]; parts: string[] }

/** A word of a text with its place, and all stems by which it is found. */
export type WordPlace = { from: number; to: number; stems: string[] }

type Noted = { stem: string; parts: string[]; also: string | undefined }

/** Two words with a hyphen between them count as one as well: "Online-Beratung" is also "Onlineberatung". */
const hyphen = /^[-‐‑–]$/

const growth = 1.5

/** Reads a text into stems. The vocabulary has taken its words in before. */
export function analyser(locale: Locale, vocabulary: Vocabulary, stemOf: (word: string) => string) {
  const known = new Map<string, Noted>()
  let sizeThen = vocabulary.size()
  const note = (word: string, raw: string): Noted => {
    const before = known.get(raw)
    if (before) return before
    const also = foldSpelledOut(raw, locale)
    const noted = {
      stem: stemOf(word),
      parts: vocabulary.partsOf(word),
      also: also === undefined ? undefined : stemOf(also),
    }
    if (known.size > 200_000) known.clear()
    known.set(raw, noted)
    return noted
  }
  return {
    /**
     * Splits compounds anew once the vocabulary has become much larger. Until then a question finds the compounds
     * that were split before a word came in (`containing`).
     */
    grown: () => {
      if (vocabulary.size() < growth * sizeThen) return
      sizeThen = vocabulary.size()
      vocabulary.clearSplits()
      known.clear()
    },
    places: (text: string): WordPlace[] =>
      [...tokensOf(text, locale)].map(({ from, raw, to, word }) => {
        const { also, parts, stem } = note(word, raw)
        return { from, to, stems: [stem, ...parts, ...(also ? [also] : [])] }
      }),
    read: (text: string, tokens: Iterable<Token> = tokensOf(text, locale)): Analysed => {
      const stems: string[] = []
      const parts: string[] = []
      let before: { word: string; to: number } | undefined
      for (const { from, raw, to, word } of tokens) {
        const noted = note(word, raw)
        stems.push(noted.stem)
        for (const part of noted.parts) parts.push(part)
        if (noted.also) parts.push(noted.also)
        if (before && hyphen.test(text.slice(before.to, from)))
          parts.push(stemOf(before.word + word))
        before = { word, to }
      }
      return { stems, parts }
    },
  }
}
