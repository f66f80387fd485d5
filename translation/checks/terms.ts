import { findings, type Check } from './check'
import { mentions, uses } from './term'
import { wordsOf } from './words'

const { error } = findings('forbidden-terms')
const { warning } = findings('preferred-terms')

/** No word that the glossary advises against, such as "Opfer" for people who are affected. */
export const forbiddenTerms: Check = (subject) => {
  const { target } = wordsOf(subject)
  return subject.terms
    .filter(
      ({ locale, doNotUse }) => locale === subject.locale && doNotUse && uses(target, doNotUse),
    )
    .map(({ doNotUse, translation, reason }) =>
      error(reason ? 'termForbiddenWhy' : 'termForbidden', {
        word: doNotUse ?? '',
        instead: translation,
        ...(reason && { reason }),
      }),
    )
}

/** Words of the glossary are translated as it says. */
export const preferredTerms: Check = (subject) => {
  const { source, target } = wordsOf(subject)
  return subject.terms
    .filter(({ locale, term }) => locale === subject.locale && term && mentions(source, term))
    .filter(({ translation }) => !mentions(target, translation))
    .map(({ term, translation }) => warning('termPreferred', { word: term ?? '', translation }))
}
