import { isBlank, pieces } from '@/translation/markup'
import type { Segment } from '@/translation/unit'

import { type Check, findings } from './check'
import { emptyTags } from './icu'

const { error, warning } = findings('empty-marks')

/** The numbers of the marks that enclose nothing to read; an inserted element is something to read. */
export function emptyMarksIn({ tags, text }: Segment): number[] {
  const isThing = (id: number) => tags.some((tag) => tag.id === id && tag.kind === 'thing')
  const open: { id: number; hasContent: boolean }[] = []
  const empty: number[] = []
  for (const piece of pieces(text)) {
    const isContent =
      'words' in piece ? !isBlank(piece.words) : piece.mark === 'empty' && isThing(piece.id)
    if (isContent) for (const each of open) each.hasContent = true
    if (!('mark' in piece)) continue
    if (piece.mark === 'open') open.push({ id: piece.id, hasContent: false })
    else if (piece.mark === 'close') {
      const closed = open.pop()
      if (closed && !closed.hasContent) empty.push(closed.id)
    }
  }
  return [...new Set(empty)]
}

/**
 * A mark encloses words. A link without words leads nowhere for the reader, so it is an error; other marks
 * without words change nothing on the page. A mark that is empty in the source may be empty here, too.
 */
export const emptyMarks: Check = ({ kind, source, target }) => {
  if (kind === 'message') {
    const known = emptyTags(source.text)
    const empty = emptyTags(target).filter((name) => !known.includes(name))
    return empty.map((name) => error('tagEmpty', { name }))
  }
  const known = emptyMarksIn(source)
  return emptyMarksIn({ text: target, tags: source.tags })
    .filter((id) => !known.includes(id))
    .flatMap((id) => {
      const tag = source.tags.find((each) => each.id === id)
      if (!tag) return []
      const mark = id.toString()
      return [tag.kind === 'link' ? error('linkEmpty', { mark }) : warning('markEmpty', { mark })]
    })
}
