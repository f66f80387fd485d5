import type { Segment, UnitKind } from './unit'

const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The text as far as a change of it matters: how much white space there is between words does not. */
export const withoutSpace = (text: string, kind: UnitKind): string =>
  // In a list each line is an item.
  kind === 'list' ? text.split('\n').map(line).filter(Boolean).join('\n') : line(text)

const { imul } = Math

/** FNV-1a, 32 bits. It recognises texts; it keeps no secret. */
const hash = (text: string, start: number): string => {
  let value = start
  for (let index = 0; index < text.length; index += 1)
    value = imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** Recognises any text: 16 hexadecimal digits. */
export const fingerprint = (text: string): string => hash(text, 0x811c9dc5) + hash(text, 0x01234567)

/**
 * Recognises a source: 16 hexadecimal digits that change with its words, its marks and where its links
 * lead, and stay the same when only white space changes.
 */
export function digestOf({ kind, source }: { kind: UnitKind; source: Segment }): string {
  const tags = source.tags.map((tag) => `${tag.id}${tag.kind}${tag.target ?? ''}`)
  const text = [withoutSpace(source.text, kind), ...tags].join('\u0000')
  return fingerprint(text)
}
