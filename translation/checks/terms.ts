import { type Check, type Finding, findings } from './check'
import { containsName, mentions, uses, withoutMentions } from './term'
import { isProse, wordsOf } from './words'

const forbidden = findings('forbidden-terms')
const kept = findings('kept-terms')
const { warning } = findings('preferred-terms')

/** Whether a reviewer may let an error of the glossary stand with a reason, as in the title of a law. */
export const isOverridable = ({ check, severity }: Finding): boolean =>
  severity === 'error' && (check === 'forbidden-terms' || check === 'kept-terms')

/** No word that the glossary advises against, such as "Opfer" for people who are affected. */
export const forbiddenTerms: Check = (subject) => {
  const { target } = wordsOf(subject)
  return subject.terms.flatMap((each) => {
    if (each.kind !== 'avoided' || each.locale !== subject.locale || !uses(target, each.term))
      return []
    const { instead, reason, term: word } = each
    return [
      forbidden.error(reason ? 'termForbiddenWhy' : 'termForbidden', {
        word,
        instead,
        ...(reason && { reason }),
      }),
    ]
  })
}

/** Names and other words that the glossary keeps untranslated stand as in the source. */
export const keptTerms: Check = (subject) => {
  if (!isProse(subject)) return []
  const { source, target } = wordsOf(subject)
  const words = subject.terms.flatMap((each) =>
    each.kind === 'kept' &&
    each.locale === subject.locale &&
    containsName(source, each.term) &&
    !containsName(target, each.term)
      ? [each.term]
      : [],
  )
  return [...new Set(words)].map((word) => kept.error('termKept', { word }))
}

/**
 * Words of the glossary are translated as it says; of several translations one is enough. A term within a
 * longer one that is found there too is part of that one.
 */
export const preferredTerms: Check = (subject) => {
  if (!isProse(subject)) return []
  const { source, target } = wordsOf(subject)
  const wanted = new Map<string, { word: string; translations: string[] }>()
  for (const each of subject.terms) {
    if (each.kind !== 'preferred' || each.locale !== subject.locale) continue
    const key = each.term.trim().toLowerCase()
    const { translations = [], word = each.term } = wanted.get(key) ?? {}
    wanted.set(key, { word, translations: [...translations, ...each.translations] })
  }
  const longestFirst = [...wanted.values()].sort(
    (one, other) => other.word.length - one.word.length,
  )
  let left = source
  return longestFirst.flatMap(({ translations, word }) => {
    if (!mentions(left, word)) return []
    left = withoutMentions(left, word)
    if (translations.some((translation) => mentions(target, translation))) return []
    return [warning('termPreferred', { word, translation: [...new Set(translations)].join(' / ') })]
  })
}
