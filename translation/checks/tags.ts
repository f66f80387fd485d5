import { pieces, type Piece } from '@/translation/markup'

import { findings, type Check } from './check'

const { error } = findings('tags')

type Mark = Extract<Piece, { mark: string }>

const marksOf = (text: string): Mark[] => pieces(text).filter((piece) => 'mark' in piece)

/** Whether each opened mark is closed, the inner one first. */
function isNested(marks: readonly Mark[]): boolean {
  const open: number[] = []
  for (const { mark, id } of marks) {
    if (mark === 'open') open.push(id)
    else if (mark === 'close' && open.pop() !== id) return false
  }
  return open.length === 0
}

/** Each mark of the source stands in the translation once, and no other; they do not cross. */
export const tags: Check = ({ source, target }) => {
  const marks = marksOf(target)
  const given = marks.filter(({ mark }) => mark !== 'close').map(({ id }) => id)
  const known = new Map(source.tags.map((tag) => [tag.id, tag]))
  const seen = new Set<number>()
  const extra = given.filter((id) => {
    const isSecond = seen.has(id)
    seen.add(id)
    return isSecond || !known.has(id)
  })
  const lost = source.tags.filter(({ id }) => !seen.has(id))
  const misshapen = marks.some(({ mark, id }) => known.get(id)?.isEmpty === (mark !== 'empty'))
  return [
    ...lost.map(({ id }) => error('tagLost', { tag: id.toString() })),
    ...[...new Set(extra)].map((id) => error('tagExtra', { tag: id.toString() })),
    ...(misshapen || !isNested(marks) ? [error('tagsCrossed')] : []),
  ]
}
