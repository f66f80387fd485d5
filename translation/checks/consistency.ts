import { findings, type Check } from './check'
import { tidy, wordsOf } from './words'
import { plainWords } from '@/translation/markup'

const { warning } = findings('consistency')

/** The same source has the same translation elsewhere. */
export const consistency: Check = (subject) => {
  const here = tidy(plainWords(subject.target))
  const other = subject.elsewhere.find((each) => tidy(plainWords(each)) !== here)
  if (other === undefined || !tidy(wordsOf(subject).source)) return []
  return [warning('translatedOtherwise', { other: tidy(plainWords(other)) })]
}
