import type { Locale } from '@/i18n/locales'

/**
 * A line of the glossary. With `term`, that word of the source is to be translated as `translation`; with
 * `doNotUse`, that word of `locale` is not to be written, and `translation` is what to write instead.
 */
export type Term = {
  locale: Locale
  term: string | null
  translation: string
  doNotUse: string | null
  reason: string | null
}

const special = /[.*+?^${}()|[\]\\]/g
const escaped = (word: string) => word.replace(special, String.raw`\$&`)

/** A word as it may stand in a sentence: long ones with another ending (`Land`, `Länder` are two words). */
const inflected = (word: string) =>
  word.length > 4
    ? `${escaped(word.slice(0, -1))}(?:${escaped(word.slice(-1))})?\\p{L}{0,4}`
    : `${escaped(word)}\\p{L}{0,2}`

/** Whether `term` stands in `text`, with the endings that its words take in a sentence. */
export function mentions(text: string, term: string): boolean {
  const words = term.trim().split(/\s+/)
  return new RegExp(`(?<![\\p{L}-])${words.map(inflected).join('\\s+')}(?![\\p{L}])`, 'iu').test(
    text,
  )
}

const endings = "(?:n|s|en|es|er|ern|'s|’s)?"

/** Whether the very word `word` stands in `text`; compounds such as the names of laws are other words. */
export const uses = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${escaped(word)}${endings}(?![\\p{L}-])`, 'iu').test(text)
