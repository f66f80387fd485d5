import { findings, type Check } from './check'
import { isProse, wordsOf } from './words'

const { warning } = findings('quotation')

/** The pairs of double quotation marks that are right in a language, the usual one first. */
const pairs: Record<string, string[]> = {
  de: ['„“', '»«'],
  en: ['“”'],
  fr: ['«»', '“”'],
  es: ['«»', '“”'],
  ro: ['„”', '«»'],
  bg: ['„“'],
  uk: ['«»', '„“'],
  ar: ['«»', '”“', '“”'],
}

/** Quotation marks are those of the language: „…“ in German, “…” in English, « … » in French. */
export const quotation: Check = (subject) => {
  const right = pairs[subject.locale]
  if (!right || !isProse(subject)) return []
  const marks = wordsOf(subject).target.match(/["„“”‟«»]/g) ?? []
  const couples = Array.from({ length: Math.ceil(marks.length / 2) }, (_, at) =>
    marks.slice(2 * at, 2 * at + 2).join(''),
  )
  if (couples.every((couple) => right.includes(couple))) return []
  const [open = '', close = ''] = right[0] ?? ''
  return [warning('quotes', { open, close })]
}
