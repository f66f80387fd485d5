import { parse } from 'isbn3'

// What nobody sees in a pasted text: control characters, soft hyphens, joiners, marks of direction.
const unseen = /[\p{Cc}\p{Cf}\u034F\u115F\u1160\u3164\uFE00-\uFE0F]/gu
// Hyphens, dashes and the minus sign, as word processors write them.
const dashes = /[\p{Pd}\u2043\u2212]/gu

/** The text as it was meant: digits of every width are plain ones, and invisible characters are gone. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replace(unseen, '').replace(dashes, '-').trim()

const bare = (text: string) => text.replace(/[\s-]/g, '').toUpperCase()
const digit = (character: string) => (character === 'X' ? 10 : Number(character))

const weighted = (digits: string, weight: (index: number) => number) =>
  Array.from(digits).reduce((sum, character, index) => sum + digit(character) * weight(index), 0)

/** True for an ISBN-10 or ISBN-13 whose check digit is right (ISO 2108). Hyphens and spaces may stand anywhere. */
export function isIsbn(text: string): boolean {
  const digits = bare(text)
  if (/^\d{9}[\dX]$/.test(digits)) return weighted(digits, (index) => 10 - index) % 11 === 0
  if (!/^97[89]\d{10}$/.test(digits)) return false
  return weighted(digits, (index) => (index % 2 ? 3 : 1)) % 10 === 0
}

/** True for an ISSN whose check digit is right (ISO 3297). */
export function isIssn(text: string): boolean {
  const digits = bare(text)
  return /^\d{7}[\dX]$/.test(digits) && weighted(digits, (index) => 8 - index) % 11 === 0
}

/** True for a bare DOI such as 10.1000/182 (DOI Handbook, section 2.2); a DOI has no check digit. */
export const isDoi = (text: string): boolean => /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(text)

const isbnName = /^(?:urn:)?(?:e-?)?isbn(?:-?1[03](?=[\s:]))?[\s:]*/i
const issnName =
  /^(?:https?:\/\/(?:portal|urn)\.issn\.org\/(?:resource\/)?)?(?:urn:)?[ep]?-?issn[\s:/]*/i
const doiName = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^(?:info:)?doi[\s:/]*/i

/** The digits of an ISBN as somebody typed or pasted it. What is no ISBN stays as it is, to be refused. */
export function readIsbn(typed: string): string {
  const digits = bare(plainText(typed).replace(isbnName, ''))
  return isIsbn(digits) ? digits : typed.trim()
}

/** The digits of an ISSN as somebody typed or pasted it. What is no ISSN stays as it is, to be refused. */
export function readIssn(typed: string): string {
  const digits = bare(plainText(typed).replace(issnName, ''))
  return isIssn(digits) ? digits : typed.trim()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The bare DOI in a text or link as somebody typed or pasted it. What is no DOI stays as it is, to be refused. */
export function readDoi(typed: string): string {
  const text = plainText(typed)
  const isLink = /^[a-z.:/]*doi\.org\//i.test(text)
  const rest = text
    .replace(doiName, '')
    .replace(doiName, '')
    .replace(/[.,;]$/, '')
  const doi = isLink ? decoded(rest) : rest
  return isDoi(doi) ? doi : typed.trim()
}

/** An ISBN with the hyphens of its country and publisher, for people. */
export const isbnInParts = (isbn: string): string => {
  const digits = readIsbn(isbn)
  const found = isIsbn(digits) ? parse(digits) : null
  return (digits.length === 10 ? found?.isbn10h : found?.isbn13h) ?? isbn
}

/** An ISSN with its hyphen, for people. */
export const issnInParts = (issn: string): string =>
  readIssn(issn).replace(/^(?<start>\d{4})(?<end>\d{3}[\dX])$/, '$<start>-$<end>')

/** The address that leads to what a DOI names. */
export const doiLink = (doi: string): string =>
  `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
