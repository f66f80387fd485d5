import { fromPieces, pieces, type Piece } from '@/translation/markup'
import type { Tag } from '@/translation/unit'

/*
 * In the text field a mark is written ⟨1⟩…⟨/1⟩ or ⟨2/⟩, so that `<` and `&` can be typed as they are.
 */

const chip = /⟨(?<close>\/?)(?<id>\d{1,6})(?<empty>\/?)⟩/g

/** A piece as it is written in the text field. */
export const shownPiece = (piece: Piece): string => {
  if ('words' in piece) return piece.words
  if (piece.mark === 'open') return `⟨${piece.id}⟩`
  return piece.mark === 'close' ? `⟨/${piece.id}⟩` : `⟨${piece.id}/⟩`
}

/** A segment's text as it stands in the text field. */
export const shown = (text: string): string => pieces(text).map(shownPiece).join('')

/** The pieces of what stands in the text field. */
export function piecesOfShown(text: string): Piece[] {
  const found: Piece[] = []
  let end = 0
  const words = (until: number) => {
    if (until > end) found.push({ words: text.slice(end, until) })
  }
  for (const match of text.matchAll(chip)) {
    words(match.index)
    end = match.index + match[0].length
    const { close, id, empty } = match.groups ?? {}
    found.push({ mark: close ? 'close' : empty ? 'empty' : 'open', id: Number(id) })
  }
  words(text.length)
  return found
}

/** The segment's text of what stands in the text field. */
export const segmentOf = (text: string): string => fromPieces(piecesOfShown(text))

const writingsOf = ({ id, isEmpty }: Tag): string[] =>
  isEmpty ? [`⟨${id}/⟩`] : [`⟨${id}⟩`, `⟨/${id}⟩`]

/** Whether a mark stands in the text field, whole. */
export const isPlaced = (text: string, tag: Tag): boolean =>
  writingsOf(tag).every((writing) => text.includes(writing))

export type Field = { text: string; start: number; end: number }

/** Puts a mark around what is selected, or where the caret is, and takes it away from where it was. */
export function placeMark({ text, start, end }: Field, tag: Tag): Field {
  const [open = '', close = ''] = writingsOf(tag)
  const without = (part: string) => part.replaceAll(open, '').replaceAll(close || open, '')
  const before = without(text.slice(0, start))
  const inside = without(text.slice(start, end))
  const from = before.length + open.length
  return {
    text: before + open + inside + close + without(text.slice(end)),
    start: from,
    end: from + inside.length,
  }
}
