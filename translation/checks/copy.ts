import { findings, type Check } from './check'
import { isProse, tidy, wordsOf } from './words'

const { error, warning } = findings('copy')

/** Names and loan words of up to this length are often the same in both languages. */
const shortest = 3

/** A text that was only copied is no translation; names and numbers are when somebody confirms it. */
export const checkCopy: Check = (subject) => {
  const { source, target } = wordsOf(subject)
  const words = tidy(source)
  if (!isProse(subject) || subject.isConfirmed || words !== tidy(target)) return []
  if (subject.isCopy) return [error('copyUnconfirmed')]
  const count = words.match(/\p{L}{2,}/gu)?.length ?? 0
  return count >= shortest ? [warning('copySame')] : []
}
