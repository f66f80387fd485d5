import anyAscii from 'any-ascii'

import { germanAsAscii, hyphenated, slugLimits } from './slug'

// A combining mark on a letter without a composed form, e.g. on a Cyrillic one, is no letter of its own.
const withoutMarks = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, '')
    .normalize('NFC')

/**
 * A text as a word of an address: lower-case ASCII words joined by single hyphens, in every script.
 * Umlauts are spelled out as German readers expect ("Über uns" → "ueber-uns"); a gender star, colon or
 * underscore inside a word vanishes ("Migrant*innen" → "migrantinnen"). Other letters are transliterated
 * ("Łódź" → "lodz", "Права" → "prava"). Empty if the text has no letter and no digit.
 */
export function slugify(text: string): string {
  const spaced = withoutMarks(germanAsAscii(text)).replace(/\p{Script=Han}/gu, ' $& ')
  return hyphenated(
    anyAscii(spaced)
      .toLowerCase()
      .replace(/(?<=[a-z])'(?=[a-z])/g, ''),
  )
}

/** A word that is cut at the end of one of its parts, so that it has at most `limit` letters. */
export function cutAtWord(slug: string, limit: number = slugLimits.made): string {
  if (slug.length <= limit) return slug
  const end = slug.lastIndexOf('-', limit)
  return end > 0 ? slug.slice(0, end) : slug.slice(0, limit)
}
