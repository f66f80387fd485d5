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
export const isDoi = (text: string): boolean => /^10\.\d{4,9}\/\S+$/.test(text)
