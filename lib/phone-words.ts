import { phoneLink } from './link-kinds'

/** Words of a text, or a telephone number among them with the address that calls it. */
export type PhoneWords = { words: string; href?: string }

// Numbers of the European helplines (116 016), and whole ones that start with 0 or a country. A shorter number such
// as 110 could as well count something.
const numbers =
  /(?<![\p{L}\d.,/+-])(?<!\d[ \u00a0])(?:116[ \u00a0]?\d{3}|(?:\+|00?)[1-9][\d \u00a0()/–-]{5,20}\d)(?![\d.,]?\d)/gu

/** Splits a text at its telephone numbers, so that each of them can be called where it stands. */
export function phoneWords(text: string): PhoneWords[] {
  const parts: PhoneWords[] = []
  let end = 0
  for (const match of text.matchAll(numbers)) {
    const [words] = match
    const link = phoneLink(words, true)
    if (!link) continue
    if (match.index > end) parts.push({ words: text.slice(end, match.index) })
    parts.push({ words, ...link })
    end = match.index + words.length
  }
  if (end < text.length) parts.push({ words: text.slice(end) })
  return parts
}
