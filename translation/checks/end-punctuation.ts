import { findings, type Check } from './check'
import { isProse, wordsOf } from './words'

const { warning } = findings('end-punctuation')

const alike: Record<string, string> = { '؟': '?', '。': '.', '։': '.', '؛': ';' }

/** The sign that ends a sentence, behind closing quotes and brackets; empty when there is none. */
function ending(words: string): string {
  const bare = words
    .replace(/\.\.\.$/, '…')
    .replace(/(?<![\s\p{Pf}\p{Pi}\p{Pe}"'“”’])[\s\p{Pf}\p{Pi}\p{Pe}"'“”’]+$/u, '')
  const last = words.trimEnd().at(-1) ?? ''
  const sign = /[.!?…:;,؟。։؛]$/u.exec(bare)?.[0] ?? (/[.!?…:;,]/.test(last) ? last : '')
  return alike[sign] ?? sign
}

/** Both texts end with the same sign, or with none. */
export const endPunctuation: Check = (subject) => {
  const { source, target } = wordsOf(subject)
  if (!isProse(subject) || !source.trim() || !target.trim()) return []
  const [wanted, given] = [ending(source), ending(target)]
  if (wanted === given) return []
  if (!wanted) return [warning('endExtra', { given })]
  return [
    given ? warning('endOther', { sign: wanted, given }) : warning('endMissing', { sign: wanted }),
  ]
}
