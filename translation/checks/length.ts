import { findings, type Check } from './check'
import { plainWords } from '@/translation/markup'

const { error } = findings('length')

const segmenter = new Intl.Segmenter()

/** How much of a text is cut into characters at once: the segmenter takes quadratic time. */
const stretch = 200

/** Letters of European languages and their punctuation, each of which is one character by itself. */
const isSimple = /^[\n -~\u00A0-\u02FF\u2010-\u203A]*$/

/** The characters of a text as people count them. */
function characterCount(text: string): number {
  if (isSimple.test(text)) return text.length
  let count = 0
  for (let at = 0; at < text.length;) {
    const found = [...segmenter.segment(text.slice(at, at + stretch))]
    // The last one may go on behind the stretch.
    const isEnd = at + stretch >= text.length || found.length === 1
    count += isEnd ? found.length : found.length - 1
    at += isEnd ? stretch : (found.at(-1)?.index ?? stretch)
  }
  return count
}

/** The text has room where it stands, counted in characters as people count them. */
export const length: Check = ({ target, limit }) => {
  if (limit === undefined) return []
  const count = characterCount(plainWords(target))
  if (count <= limit) return []
  return [error('tooLong', { count: count.toString(), limit: limit.toString() })]
}
