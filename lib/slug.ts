/** How many letters an address may have: one that is made from a title, and one that people type. */
export const slugLimits = { made: 80, typed: 150 } as const

/** Longer words are not read from an address at all; requests themselves end at 2,000 letters. */
const mostRead = 1000

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** True for a word that an address can hold: lower-case ASCII letters and digits, joined by single hyphens. */
export const isSlug = (word: string): boolean => word.length <= mostRead && pattern.test(word)

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A text in lower case with German letters and forms written as German readers expect them in an address. */
export const germanAsAscii = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .replace(/(?<=\p{Letter})[*:_](?=in)/gu, '')

/** The ASCII letters and digits of a lower-case text as words joined by hyphens; all else separates words. */
export const hyphenated = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
