/** Words as they are, in the writing of a segment. */
export const escapeWords = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Words as they are, from the writing of a segment without tags. */
export const unescapeWords = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** A segment taken apart: words, and tags with what they enclose. */
export type Part = string | { id: number; parts: Part[]; isEmpty: boolean }

export type TagFault = { fault: 'unknown' | 'unbalanced'; id: number }

const tag = /<(?<end>\/?)(?<id>\d+)(?<empty>\/?)>/g

type Open = { id: number; parts: Part[] }

/** Takes a segment apart; a fault names the tag that is not closed, or not opened. */
export function parseSegment(text: string): Part[] | TagFault {
  const root: Open = { id: 0, parts: [] }
  const open = [root]
  const inside = new Set<number>()
  let end = 0
  const top = () => open.at(-1) ?? root
  const words = (until: number) => {
    if (until > end) top().parts.push(unescapeWords(text.slice(end, until)))
  }
  for (const match of text.matchAll(tag)) {
    words(match.index)
    end = match.index + match[0].length
    const id = Number(match.groups?.['id'])
    if (match.groups?.['empty']) top().parts.push({ id, parts: [], isEmpty: true })
    else if (!match.groups?.['end']) {
      // A tag within itself means nothing, and thousands of them would be too deep to walk through.
      if (inside.has(id)) return { fault: 'unbalanced', id }
      inside.add(id)
      open.push({ id, parts: [] })
    } else {
      inside.delete(id)
      const closed = open.length > 1 ? open.pop() : undefined
      if (closed?.id !== id) return { fault: 'unbalanced', id }
      top().parts.push({ id, parts: closed.parts, isEmpty: false })
    }
  }
  words(text.length)
  return open.length > 1 ? { fault: 'unbalanced', id: top().id } : root.parts
}

/** What makes a target impossible to write into a document: a tag left open, or one the source has not. */
export function tagFaultOf(target: string, tags: readonly { id: number }[]): TagFault | undefined {
  const parts = parseSegment(target)
  if (!Array.isArray(parts)) return parts
  const known = new Set(tags.map(({ id }) => id))
  const ids = [...target.matchAll(tag)].map((match) => Number(match.groups?.['id']))
  const id = ids.find((each) => !known.has(each))
  return id === undefined ? undefined : { fault: 'unknown', id }
}
