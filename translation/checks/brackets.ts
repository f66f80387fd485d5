import { findings, type Check } from './check'
import { isProse, wordsOf } from './words'

const { warning } = findings('brackets')

/** Whether each bracket is closed, the inner one first. */
function isBalanced(words: string): boolean {
  const open: string[] = []
  for (const sign of words.match(/[()[\]]/g) ?? []) {
    if (sign === '(' || sign === '[') open.push(sign === '(' ? ')' : ']')
    else if (open.pop() !== sign) return false
  }
  return open.length === 0
}

/** Brackets that are opened are closed, unless the source is no better. */
export const brackets: Check = (subject) => {
  const { source, target } = wordsOf(subject)
  if (!isProse(subject) || isBalanced(target) || !isBalanced(source)) return []
  return [warning('brackets')]
}
