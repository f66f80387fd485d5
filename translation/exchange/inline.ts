import { pieces } from '@/translation/markup'
import type { Segment, Tag } from '@/translation/unit'

import { splitUnsafe, xmlWords } from './xml-text'

/** How a version of XLIFF writes the marks of a text. */
export type Dialect = {
  open: (tag: Tag) => string
  close: string
  empty: (tag: Tag) => string
  /** A character that XML cannot hold, as a mark with this id. */
  character: (id: string) => string
}

const unknown = (id: number, isEmpty: boolean): Tag => ({ id, kind: 'thing', isEmpty })

/** The XML of a text with the marks of `tags`. */
export function inlineXml(text: string, { tags }: Segment, dialect: Dialect): string {
  const known = new Map(tags.map((tag) => [tag.id, tag]))
  let characters = 0
  return pieces(text)
    .map((piece) => {
      if ('words' in piece)
        return splitUnsafe(piece.words)
          .map(({ words = '', code }) =>
            code ? dialect.character(`u${code}-${(characters += 1)}`) : xmlWords(words),
          )
          .join('')
      if (piece.mark === 'close') return dialect.close
      const isEmpty = piece.mark === 'empty'
      const tag = known.get(piece.id) ?? unknown(piece.id, isEmpty)
      return isEmpty ? dialect.empty(tag) : dialect.open(tag)
    })
    .join('')
}

/** The character that a mark with such an id stands for. */
export const characterOf = (id: string): string | null => {
  const hex = /^u([\da-f]{4})-\d+$/.exec(id)?.[1]
  return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : null
}
