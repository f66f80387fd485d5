import type { Locale } from '@/i18n/locales'

/** Letters that the decomposition of Unicode leaves as they are. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

const marks = /\p{M}/gu
const special = /[ßæœøłđı]/g

/** Plain letters for an umlaut: `ae`, but not where the letters belong to two syllables ("bauen", "quer"). */
const spelledUmlaut = /(?<![aeiouqy])([aou])e/g

/**
 * The word in lower case, without diacritics, ligatures (U+FB00 ff.) and soft hyphens. In German `ä`, `ae` and
 * `a` become the same letter, so that every way to type an umlaut finds the others; `ß` is `ss`.
 */
export function foldWord(word: string, locale: Locale): string {
  const plain = word
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060'’]/g, '')
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '')
  return locale === 'de' ? plain.replace(spelledUmlaut, '$1') : plain
}

/** In other languages than German an umlaut may be typed as two letters as well; undefined without one. */
export function foldSpelledOut(word: string, locale: Locale): string | undefined {
  if (locale === 'de' || !/[äöüÄÖÜ]/u.test(word)) return undefined
  return foldWord(
    word.replace(/[äöü]/giu, (letter) => `${foldWord(letter, 'en')}e`),
    locale,
  )
}
