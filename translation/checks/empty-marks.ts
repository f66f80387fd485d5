import { isBlank } from '@/lib/blank'
import { pieces } from '@/translation/markup'
import type { Segment } from '@/translation/unit'

import { type Check, findings } from './check'
import { emptyTags } from './icu'

const { error, warning } = findings('empty-marks')

/** The numbers of the marks that enclose nothing to read; an inserted element is something to read. */
export function emptyMarksIn({ tags, text }: Segment): Set<number> {
  const things = new Set(tags.flatMap(({ id, kind }) => (kind === 'thing' ? [id] : [])))
  const open: { id: number; hasContent: boolean }[] = []
  const empty = new Set<number>()
  const fill = () => {
    const inner = open.at(-1)
    if (inner) inner.hasContent = true
  }
  for (const piece of pieces(text)) {
    if ('words' in piece) {
      if (!isBlank(piece.words)) fill()
    } else if (piece.mark === 'open') open.push({ id: piece.id, hasContent: false })
    else if (piece.mark === 'close') {
      const closed = open.pop()
      if (closed?.hasContent) fill()
      else if (closed) empty.add(closed.id)
    } else if (things.has(piece.id)) fill()
  }
  return empty
}

/**
 * A mark encloses words. A link without words leads nowhere for the reader, so it is an error; other marks
 * without words change nothing on the page. A mark that is empty in the source may be empty here, too.
 */
export const emptyMarks: Check = ({ kind, source, target }) => {
  if (kind === 'message') {
    const known = new Set(emptyTags(source.text))
    const empty = emptyTags(target).filter((name) => !known.has(name))
    return empty.map((name) => error('tagEmpty', { name }))
  }
  const known = emptyMarksIn(source)
  const kinds = new Map(source.tags.map((tag) => [tag.id, tag.kind]))
  return [...emptyMarksIn({ text: target, tags: source.tags })].flatMap((id) => {
    const marks = kinds.get(id)
    if (!marks || known.has(id)) return []
    const mark = id.toString()
    return [marks === 'link' ? error('linkEmpty', { mark }) : warning('markEmpty', { mark })]
  })
}
