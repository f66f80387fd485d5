/** The formats in which programs for references read a publication, by the ending of its address. */
export const referenceTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const

export type ReferenceFormat = keyof typeof referenceTypes

export const referenceFormats = Object.keys(referenceTypes) as ReferenceFormat[]

export const isReferenceFormat = (word: string | undefined): word is ReferenceFormat =>
  referenceFormats.some((each) => each === word)

const accepted: Record<string, ReferenceFormat> = {
  ...Object.fromEntries(referenceFormats.map((ending) => [referenceTypes[ending], ending])),
  'text/x-bibtex': 'bib',
}

/** Whether an Accept header may name one of the formats; cheap, for every request. */
const mayNameOne = /bibtex|research-info|citationstyles/i

const weightOf = (parameters: string[]): number => {
  const weight = parameters.map((each) => /^\s*q=(\d?\.?\d*)\s*$/i.exec(each)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight)
}

/**
 * The format that an Accept header (RFC 9110 §12.5.1) prefers to a page; undefined for browsers, which take
 * pages.
 */
export function wantedFormat(accept: string | undefined): ReferenceFormat | undefined {
  if (!accept || !mayNameOne.test(accept)) return undefined
  let best: { format: ReferenceFormat; weight: number } | undefined
  let page = 0
  for (const part of accept.split(',')) {
    const [type = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = weightOf(parameters)
    const format = accepted[type.trim()]
    if (type.trim() === 'text/html') page = weight
    if (format && weight > (best?.weight ?? 0)) best = { format, weight }
  }
  return best && best.weight > page ? best.format : undefined
}
