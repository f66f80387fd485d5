import { isBlank } from '@/lib/blank'

import { escapeWords } from './segment'

/** A piece of a segment: words as they are read, or a mark that opens, closes or stands alone. */
export type Piece = { words: string } | { mark: 'open' | 'close' | 'empty'; id: number }

const markup = /<(?<close>\/?)(?<id>\d{1,6})(?<empty>\/?)>|&(?<name>lt|amp);/g

/** The pieces of a segment's text, marks with their numbers, words without escapes. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let words = ''
  let end = 0
  for (const match of text.matchAll(markup)) {
    words += text.slice(end, match.index)
    end = match.index + match[0].length
    const { close, id, empty, name } = match.groups ?? {}
    if (name) words += name === 'lt' ? '<' : '&'
    else {
      if (words) found.push({ words })
      words = ''
      found.push({ mark: close ? 'close' : empty ? 'empty' : 'open', id: Number(id) })
    }
  }
  words += text.slice(end)
  return words ? [...found, { words }] : found
}

const written = (piece: Piece): string => {
  if ('words' in piece) return escapeWords(piece.words)
  if (piece.mark === 'open') return `<${piece.id}>`
  return piece.mark === 'close' ? `</${piece.id}>` : `<${piece.id}/>`
}

/** The text of a segment from its pieces; `fromPieces(pieces(text))` writes a lone `&` or `<` properly. */
export const fromPieces = (list: readonly Piece[]): string => list.map(written).join('')

/** Stands in plain words for a thing without words. */
export const thing = '\uFFFC'

/** The words of a segment as a reader sees them, with U+FFFC for each thing without words. */
export const plainWords = (text: string): string =>
  pieces(text)
    .map((piece) => ('words' in piece ? piece.words : piece.mark === 'empty' ? thing : ''))
    .join('')

/** A segment's text without the marks that enclose nothing to read; what they enclose stays. */
export function withoutEmptyMarks(text: string): string {
  const kept: (Piece | null)[] = []
  const open: { at: number; id: number; hasContent: boolean }[] = []
  const fill = () => {
    const inner = open.at(-1)
    if (inner) inner.hasContent = true
  }
  for (const piece of pieces(text)) {
    kept.push(piece)
    if ('words' in piece) {
      if (!isBlank(piece.words)) fill()
    } else if (piece.mark === 'open')
      open.push({ at: kept.length - 1, id: piece.id, hasContent: false })
    else if (piece.mark === 'empty') fill()
    else {
      const closed = open.pop()
      if (closed?.id === piece.id && !closed.hasContent) {
        kept[closed.at] = null
        kept.pop()
      } else if (closed) fill()
    }
  }
  return fromPieces(kept.filter((piece) => piece !== null))
}
