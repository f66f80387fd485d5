import type { Coding, CachedPage, Variant } from '@/server/cache/cached-page'

const weightOf = (header: string, coding: string): number | undefined => {
  for (const part of header.split(',')) {
    const [name = '', ...rest] = part.trim().toLowerCase().split(';')
    if (name.trim() !== coding) continue
    const weight = rest.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
    return weight ? Number(weight) : 1
  }
  return undefined
}

/** The smallest coding that `header` (Accept-Encoding, RFC 9110 §12.5.3) allows. */
export function codingFor(header: string | undefined): Coding {
  if (!header) return 'identity'
  for (const coding of ['br', 'gzip'] as const)
    if ((weightOf(header, coding) ?? weightOf(header, '*') ?? 0) > 0) return coding
  return 'identity'
}

// Browsers send a handful of different headers; the limit keeps generated ones out.
const codingsByHeader = new Map<string, Coding>()

/** The variant of a cached page for a request with this Accept-Encoding header. */
export function variantFor({ variants }: CachedPage, header: string | undefined): Variant {
  let coding = codingsByHeader.get(header ?? '')
  if (!coding) {
    coding = codingFor(header)
    if (codingsByHeader.size < 100) codingsByHeader.set(header ?? '', coding)
  }
  const chosen = variants[coding] ?? variants.identity
  if (!chosen) throw new Error('A cached page has no variant.')
  return chosen
}

/** True when `header` (If-None-Match, RFC 9110 §13.1.2) contains the tag, strong or weak. */
export const isUnchanged = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header === tag ||
    header === '*' ||
    header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag))
