import { findings, type Check } from './check'
import { plainWords } from '@/translation/markup'

const { error } = findings('length')

/** The text has room where it stands, counted in characters as people count them. */
export const length: Check = ({ target, limit }) => {
  if (limit === undefined) return []
  const count = [...new Intl.Segmenter().segment(plainWords(target))].length
  if (count <= limit) return []
  return [error('tooLong', { count: count.toString(), limit: limit.toString() })]
}
