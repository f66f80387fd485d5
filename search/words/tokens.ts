import type { Locale } from '@/i18n/locales'

import { foldWord } from './fold'
import { genderSuffix, withoutMark } from './gender'

/** A word of a text; `from` and `to` are its place in the text. */
export type Token = { word: string; raw: string; from: number; to: number }

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:['’][\p{L}]+)?`
const pattern = new RegExp(`${letters}(?:${genderSuffix})*`, 'gu')

/** A longer row of letters is no word. */
const longest = 80

/** The folded form of one word as somebody wrote it. */
export const wordOf = (raw: string, locale: Locale): string =>
  foldWord(withoutMark(raw.replace(/['’]s$/, '')), locale).slice(0, longest)

// Most words of a text have been read before.
const folded = new Map<Locale, Map<string, string>>()
const mostFolded = 200_000

function knownWordOf(raw: string, locale: Locale): string {
  const known = folded.get(locale) ?? new Map<string, string>()
  folded.set(locale, known)
  const before = known.get(raw)
  if (before !== undefined) return before
  if (known.size >= mostFolded) known.clear()
  const word = wordOf(raw, locale)
  known.set(raw, word)
  return word
}

/** The words of a text in their order. */
export function* tokensOf(text: string, locale: Locale): Generator<Token> {
  for (const match of text.matchAll(pattern)) {
    const [raw] = match
    const word = knownWordOf(raw, locale)
    if (word) yield { word, raw, from: match.index, to: match.index + raw.length }
  }
}
