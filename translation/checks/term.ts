import type { Locale } from '@/i18n/locales'

/** What the glossary asks of translations into `locale`. */
export type Term = { locale: Locale } & (
  | {
      kind: 'preferred'
      /** A word of the source, and its translations of which any will do. */
      term: string
      translations: string[]
    }
  /** A word of the source that stays as it is, such as a name. */
  | { kind: 'kept'; term: string }
  /** A word that is not to be written, and what to write instead. */
  | { kind: 'avoided'; term: string; instead: string; reason: string | null }
)

const special = /[.*+?^${}()|[\]\\]/g
const escaped = (word: string) => word.replace(special, String.raw`\$&`)

/** A word as it may stand in a sentence: long ones with another ending (`Land`, `Länder` are two words). */
const inflected = (word: string) =>
  word.length > 4
    ? `${escaped(word.slice(0, -1))}(?:${escaped(word.slice(-1))})?\\p{L}{0,4}`
    : `${escaped(word)}\\p{L}{0,2}`

const mentionOf = (term: string, flags: string) => {
  const words = term.trim().split(/\s+/).map(inflected).join('\\s+')
  return new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}])`, flags)
}

/** Whether `term` stands in `text`, with the endings that its words take in a sentence. */
export const mentions = (text: string, term: string): boolean => mentionOf(term, 'iu').test(text)

/** The text without the places where `term` stands. */
export const withoutMentions = (text: string, term: string): string =>
  text.replace(mentionOf(term, 'giu'), ' ')

/** Whether `term` stands in `text` letter by letter, as a name does. */
export const containsName = (text: string, term: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term.trim())}(?![\\p{L}\\p{N}])`, 'u').test(text)

const endings = "(?:n|s|en|es|er|ern|'s|’s)?"

/** Whether the very word `word` stands in `text`; compounds such as the names of laws are other words. */
export const uses = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${escaped(word)}${endings}(?![\\p{L}-])`, 'iu').test(text)
